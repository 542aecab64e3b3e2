package org.xter.engine.vm;

/** What executes the guest's instructions. */
public enum Accelerator {
    /** Linux' hardware virtualisation. */
    KVM("kvm"),
    /** The hardware virtualisation of macOS. */
    HVF("hvf"),
    /** The hardware virtualisation of Windows. */
    WHPX("whpx,kernel-irqchip=off"),
    /** QEMU's own translator: slow, and there on every machine. */
    TCG("tcg,thread=multi,tb-size=512");

    private final String option;

    Accelerator(String option) {
        this.option = option;
    }

    /** The value of QEMU's {@code -accel}. */
    String option() {
        return option;
    }
}
