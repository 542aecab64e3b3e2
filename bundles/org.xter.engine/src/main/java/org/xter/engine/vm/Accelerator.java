package org.xter.engine.vm;

/** What executes the guest's instructions. */
public enum Accelerator {
    /** Linux' hardware virtualisation. */
    KVM("kvm", Accelerator.ALL),
    /** The hardware virtualisation of macOS. */
    HVF("hvf", Accelerator.ALL),
    /** The hardware virtualisation of Windows. */
    WHPX("whpx,kernel-irqchip=off", Accelerator.ALL),
    /**
     * QEMU's own translator: slow, and there on every machine. Every store to a page that was executed once looks through all
     * that was ever translated of that page. So the buffer of translations (MiB) is small enough to be emptied now and then,
     * or a start of Linux with random addresses stands still for up to minutes; and the processor does not offer to fill and
     * copy memory by single bytes (ERMS, FSRM), of which Linux would make use.
     */
    TCG("tcg,thread=multi,tb-size=160", Accelerator.ALL + ",-erms,-fsrm");

    /** A processor with all that the accelerator can give. */
    private static final String ALL = "max";

    private final String option;
    private final String processor;

    Accelerator(String option, String processor) {
        this.option = option;
        this.processor = processor;
    }

    /** The value of QEMU's {@code -cpu}. */
    public String processor() {
        return processor;
    }

    /** The value of QEMU's {@code -accel}. */
    public String option() {
        return option;
    }
}
