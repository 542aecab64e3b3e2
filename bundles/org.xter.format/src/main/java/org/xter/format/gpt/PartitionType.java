package org.xter.format.gpt;

import java.util.UUID;

/** The type GUIDs of partitions we make or look for (UEFI specification; UAPI Discoverable Partitions Specification). */
public final class PartitionType {
    /** EFI system partition. */
    public static final UUID ESP = UUID.fromString("c12a7328-f81f-11d2-ba4b-00a0c93ec93b");
    /** Extended boot loader partition. */
    public static final UUID XBOOTLDR = UUID.fromString("bc13c2ff-59e6-4262-a352-b275fd6f7172");
    /** Root file system, x86-64. */
    public static final UUID ROOT_X86_64 = UUID.fromString("4f68bce3-e8cd-4db1-96e7-fbcaf984b709");
    /** dm-verity data of a root file system, x86-64. */
    public static final UUID ROOT_VERITY_X86_64 = UUID.fromString("2c7357ed-ebd2-46d9-aec1-23d437ec2bf5");
    /** Signature of a root file system's dm-verity root hash, x86-64. */
    public static final UUID ROOT_VERITY_SIGNATURE_X86_64 = UUID.fromString("41092b05-9fc8-4523-994f-2def0408b176");
    /** {@code /usr} file system, x86-64. */
    public static final UUID USR_X86_64 = UUID.fromString("8484680c-9521-48c6-9c11-b0720656f69e");
    /** dm-verity data of a {@code /usr} file system, x86-64. */
    public static final UUID USR_VERITY_X86_64 = UUID.fromString("77ff5f63-e7b6-4633-acf4-1565b864c0e6");
    /** Root file system, 64-bit ARM. */
    public static final UUID ROOT_ARM64 = UUID.fromString("b921b045-1df0-41c3-af44-4c6f280d3fae");
    /** dm-verity data of a root file system, 64-bit ARM. */
    public static final UUID ROOT_VERITY_ARM64 = UUID.fromString("df3300ce-d69f-4c92-978c-9bfb0f38d820");
    /** Swap space. */
    public static final UUID SWAP = UUID.fromString("0657fd6d-a4ab-43c4-84e5-0933c84b4f4f");
    /** {@code /home}. */
    public static final UUID HOME = UUID.fromString("933ac7e1-2eb4-4f13-b844-0e14e2aef915");
    /** {@code /srv}. */
    public static final UUID SRV = UUID.fromString("3b8f8425-20e0-4f3b-907f-1a25a76f98e8");
    /** {@code /var}. */
    public static final UUID VAR = UUID.fromString("4d21b016-b534-45c2-a9fb-5c16e091fd2d");
    /** {@code /var/tmp}. */
    public static final UUID TMP = UUID.fromString("7ec6f557-3bc5-4aca-b293-16ef5df639d1");
    /** Any other Linux file system. */
    public static final UUID LINUX = UUID.fromString("0fc63daf-8483-4772-8e79-3d69d8477de4");

    private PartitionType() {}
}
