package org.xter.engine.vm;

/** Which kind of disks and network cards a machine has. */
public enum Devices {
    /** Those made for virtual machines. */
    VIRTIO("virtio-blk-pci", "virtio-net-pci"),
    /** Those of an ordinary PC: SATA disks and Intel cards. */
    PC("ide-hd", "e1000e");

    private final String disk;
    private final String card;

    Devices(String disk, String card) {
        this.disk = disk;
        this.card = card;
    }

    /** QEMU's name of the disk. */
    String disk() {
        return disk;
    }

    /** QEMU's name of the network card. */
    String card() {
        return card;
    }
}
