package org.xter.tests.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xter.runtime.initrd.InitrdContents;
import org.xter.runtime.initrd.InitrdItem;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/** An initrd like that of a device, with an init program that tries out what is in it. */
final class InitrdSample {
    static final String KERNEL = "linux-image-cloud-amd64";

    static final List<String> PACKAGES = List.of(
            "busybox-static",
            "cryptsetup-bin",
            "openssl",
            "kmod",
            "libargon2-1",
            "libblkid1",
            "libc6",
            "libcryptsetup12",
            "libdevmapper1.02.1",
            "libgcc-s1",
            "libjson-c5",
            "liblzma5",
            "libpcre2-8-0",
            "libpopt0",
            "libselinux1",
            "libssl3",
            "libudev1",
            "libuuid1",
            "libzstd1");

    static final List<String> MODULES = List.of("squashfs", "overlay", "dm-verity", "loop", "virtio_blk", "vfat");

    private static final String INIT = """
            #!/bin/busybox sh
            bb=/bin/busybox
            $bb mount -t proc proc /proc
            $bb mount -t sysfs sys /sys
            $bb mount -t devtmpfs dev /dev
            exec > /dev/ttyS0 2>&1
            mark() { echo "@@ $($bb cut -d' ' -f1 /proc/uptime) $*"; }
            mark init
            for program in "cryptsetup --version" "veritysetup --version" "openssl version" "kmod --version"; do
                if out=$(/usr/sbin/$program 2>&1 || /usr/bin/$program 2>&1); then
                    mark "ran $program"
                else
                    mark "FAILED $program: $out"
                fi
            done
            if openssl list -providers -provider legacy | $bb grep -q legacy; then mark "legacy provider"; fi
            $bb modprobe virtio_pci
            for module in squashfs overlay dm-verity; do
                $bb modprobe $module && mark "busybox loaded $module"
            done
            for module in loop virtio_blk vfat nls_ascii; do
                /usr/sbin/modprobe $module && mark "kmod loaded $module"
            done
            for name in squashfs overlay dm_verity loop virtio_blk vfat; do
                [ -d /sys/module/$name ] && mark "has $name"
            done
            $bb mkdir -p /mnt
            $bb sleep 1
            $bb mount -t vfat -o ro /dev/vda1 /mnt && mark "mounted $($bb ls /mnt)"
            $bb cmp /init /usr/share/first && $bb cmp /init /zz && mark "linked $($bb stat -c %h /init)"
            mark "handed on $($bb cat /.extra/tpm2-pcr-public-key.pem) $($bb cat /.extra/tpm2-pcr-signature.json)"
            mark "command line $($bb cat /proc/cmdline)"
            mark done
            $bb poweroff -f
            """;

    private InitrdSample() {}

    static FileTree packages() throws IOException, InterruptedException {
        List<Path> folders = new ArrayList<>();
        for (String name : PACKAGES) {
            folders.add(DebianPackages.unpacked(name));
        }
        return DebianPackages.tree(folders);
    }

    static Path kernel() throws IOException, InterruptedException {
        return DebianPackages.unpacked(DebianPackages.kernel(KERNEL));
    }

    static InitrdContents contents() {
        Attributes program = Attributes.root(0755, 0);
        List<String> modules = new ArrayList<>(MODULES);
        modules.addAll(List.of("virtio_pci", "nls_ascii", "nls_cp437"));
        return new InitrdContents(
                List.of(
                        new InitrdItem("/bin/busybox", "busybox-static"),
                        new InitrdItem("/sbin/cryptsetup", "cryptsetup-bin"),
                        new InitrdItem("/sbin/veritysetup", "cryptsetup-bin"),
                        new InitrdItem("/usr/bin/openssl", "openssl"),
                        new InitrdItem("/usr/sbin/modprobe", "kmod"),
                        new InitrdItem("/bin/kmod", "kmod")),
                List.of(
                        new InitrdItem("libgcc_s.so.1", "libgcc-s1"),
                        new InitrdItem("/usr/lib/x86_64-linux-gnu/ossl-modules/legacy.so", "libssl3")),
                List.of(new InitrdItem("/etc/ssl/openssl.cnf", "openssl"), new InitrdItem("/lib/modprobe.d", "kmod")),
                modules,
                List.of("nvme", "no_such_module"),
                true,
                FileTree.builder()
                        .put("init", new Entry.File(program, Content.of(INIT)))
                        .build());
    }
}
