package org.xter.tests.boot;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xter.engine.vm.Drive;
import org.xter.engine.vm.Startup;
import org.xter.engine.vm.VirtualMachine;
import org.xter.format.kmod.KernelModules;
import org.xter.report.Cancellation;
import org.xter.runtime.initrd.InitrdArchive;
import org.xter.runtime.initrd.InitrdComposer;
import org.xter.runtime.initrd.InitrdContents;
import org.xter.runtime.initrd.InitrdItem;
import org.xter.runtime.initrd.Loader;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.tests.formats.DebianPackages;

/** What the loader is made of: kernel, modules, programs, its own scripts. */
final class LoaderParts {
    private static final List<String> LIBRARIES = List.of(
            "e2fsprogs",
            "libargon2-1",
            "libblkid1",
            "libc6",
            "libcom-err2",
            "libcryptsetup12",
            "libdevmapper1.02.1",
            "libext2fs2",
            "libgcc-s1",
            "libjson-c5",
            "libmount1",
            "libpcre2-8-0",
            "libpopt0",
            "libselinux1",
            "libsmartcols1",
            "libssl3",
            "libudev1",
            "libuuid1",
            "mount",
            "util-linux");

    /** What tpm2-tools is linked with. */
    private static final List<String> TPM_LIBRARIES = List.of(
            "libbrotli1",
            "libcurl3-gnutls",
            "libffi8",
            "libgmp10",
            "libgnutls30",
            "libgssapi-krb5-2",
            "libhogweed6",
            "libidn2-0",
            "libk5crypto3",
            "libkeyutils1",
            "libkrb5-3",
            "libkrb5support0",
            "libldap-2.5-0",
            "libnettle8",
            "libnghttp2-14",
            "libp11-kit0",
            "libpsl5",
            "librtmp1",
            "libsasl2-2",
            "libssh2-1",
            "libtasn1-6",
            "libtss2-esys-3.0.2-0",
            "libtss2-mu0",
            "libtss2-rc0",
            "libtss2-sys1",
            "libtss2-tctildr0",
            "libunistring2",
            "libzstd1",
            "zlib1g");

    private final Path kernel;
    private final FileTree kernelTree;
    private final KernelModules modules;
    private final FileTree packages;

    LoaderParts() throws Exception {
        this(List.of());
    }

    /** The same with what the loader talks to a TPM by. */
    static LoaderParts withTpm() throws Exception {
        return new LoaderParts(
                Stream.concat(TPM_LIBRARIES.stream(), org.xter.runtime.initrd.LoaderTpm.PACKAGES.stream())
                        .toList());
    }

    private LoaderParts(List<String> more) throws Exception {
        Path unpacked = DebianPackages.unpacked(DebianPackages.kernel("linux-image-cloud-amd64"));
        String release = DebianPackages.release(unpacked);
        kernel = unpacked.resolve("boot/vmlinuz-" + release);
        kernelTree = DebianPackages.tree(List.of(unpacked));
        modules = KernelModules.read(kernelTree, release, Cancellation.NEVER);
        List<Path> folders = new ArrayList<>();
        for (List<String> names : List.of(Loader.PACKAGES, LIBRARIES, more)) {
            for (String name : names) {
                folders.add(DebianPackages.unpacked(name));
            }
        }
        packages = DebianPackages.tree(folders);
    }

    Path kernel() {
        return kernel;
    }

    FileTree kernelTree() {
        return kernelTree;
    }

    KernelModules modules() {
        return modules;
    }

    Content initrd(InitrdContents wanted) throws Exception {
        FileTree tree = InitrdComposer.compose(packages, modules, wanted, 0, Cancellation.NEVER);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        InitrdArchive.write(tree, 3, 2, archive, Cancellation.NEVER);
        return Content.of(archive.toByteArray());
    }

    /** A machine without disks that runs another first program among the loader's parts, with files of its own. */
    VirtualMachine machineWith(Path folder, String init, Map<String, Content> files) throws Exception {
        return machineWith(folder, init, files, List.of(), List.of());
    }

    /** The same with programs and kernel modules besides the loader's. */
    VirtualMachine machineWith(
            Path folder,
            String init,
            Map<String, Content> files,
            List<InitrdItem> morePrograms,
            List<String> moreModules)
            throws Exception {
        InitrdContents loader = Loader.contents(0, Optional.empty());
        List<InitrdItem> programs = new ArrayList<>(loader.programs());
        programs.addAll(morePrograms);
        List<String> modules = new ArrayList<>(loader.modules());
        modules.addAll(moreModules);
        InitrdContents more = new InitrdContents(
                programs,
                loader.libraries(),
                loader.files(),
                modules,
                loader.optionalModules(),
                loader.decompressModules(),
                loader.own());
        return machineWith(folder, more, init, files, List.of());
    }

    /** A machine that runs another first program among the parts of a loader, with files of its own, and has disks. */
    VirtualMachine machineWith(
            Path folder, InitrdContents loader, String init, Map<String, Content> files, List<Drive> drives)
            throws Exception {
        FileTree.Builder own = loader.own().toBuilder();
        own.put("init", new Entry.File(Attributes.root(0755, 0), Content.of(init)));
        files.forEach((path, content) -> own.put(path, new Entry.File(Attributes.root(0644, 0), content)));
        InitrdContents changed = new InitrdContents(
                loader.programs(),
                loader.libraries(),
                loader.files(),
                loader.modules(),
                loader.optionalModules(),
                loader.decompressModules(),
                own.build());
        Path initrd = folder.resolve("trial.initrd");
        Files.write(initrd, initrd(changed).bytes());
        return VirtualMachine.headless(
                new Startup.Kernel(kernel, initrd, "console=ttyS0 quiet panic=-1 no_timer_check"),
                512L << 20,
                2,
                drives);
    }
}
