package org.xter.debian.unpack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.debian.deb.DebFixture;
import org.xter.debian.deb.DebPackage;
import org.xter.debian.deb.DebReader;
import org.xter.debian.deb.LocalPackage;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;

class RootUnpackerTest {
    private static final String ACTIVE = "#!/bin/sh\nmkdir -p /var/lib/made\n";

    @TempDir
    Path folder;

    private UnpackedRoot unpack(Set<String> held, DebFixture... fixtures) throws Exception {
        List<LocalPackage> packages = new ArrayList<>();
        for (DebFixture each : fixtures) {
            packages.add(each.in(folder));
        }
        List<DebPackage> debs = new DebReader(Store.open(folder.resolve("store")))
                .open(packages, Progress.NONE.begin("open"), Cancellation.NEVER);
        return new RootUnpacker("amd64", 1_700_000_000L)
                .unpack(debs, held, FileTree.builder().build(), Cancellation.NEVER);
    }

    private UnpackedRoot unpack(DebFixture... fixtures) throws Exception {
        return unpack(Set.of(), fixtures);
    }

    private static String text(FileTree tree, String path) throws Exception {
        Entry.File file = assertInstanceOf(
                Entry.File.class, tree.resolve(path).orElseThrow(() -> new AssertionError(path + " is missing")));
        return new String(file.content().bytes(), StandardCharsets.UTF_8);
    }

    private static DebFixture essential(String name) {
        return DebFixture.named(name).field("Essential", "yes");
    }

    @Test
    void directoriesOfMergedUsrBecomeLinksAndAreFollowed() throws Exception {
        FileTree tree = unpack(
                        essential("shell").directory("./bin").file("./bin/sh", "s"),
                        DebFixture.named("tool")
                                .directory("./usr")
                                .directory("./usr/bin")
                                .file("./usr/bin/tool", "t"))
                .packaged();
        assertEquals("usr/bin", ((Entry.Symlink) tree.get("bin").orElseThrow()).target());
        assertEquals("s", text(tree, "usr/bin/sh"));
        assertEquals("t", text(tree, "usr/bin/tool"));
        assertFalse(tree.get("lib64").isPresent(), "nothing lies there, so nothing is made");
    }

    @Test
    void theListOfFilesKeepsTheNamesThePackageUses() throws Exception {
        FileTree staged = unpack(essential("shell").directory("./bin").file("./bin/sh", "s"))
                .staged();
        assertEquals("/.\n/bin\n/bin/sh\n", text(staged, "var/lib/dpkg/info/shell.list"));
        assertEquals("03c7c0ace395d80182db07ae2c30f034  bin/sh\n", text(staged, "var/lib/dpkg/info/shell.md5sums"));
    }

    @Test
    void twoPackagesWithOneFileAreRefusedByName() {
        ProblemException e = assertThrows(
                ProblemException.class,
                () -> unpack(
                        DebFixture.named("left").file("./bin/x", "1"),
                        DebFixture.named("right").file("./usr/bin/x", "2"),
                        essential("base").directory("./bin")));
        Problem problem = e.problems().get(0);
        assertEquals("debian.file-conflict", problem.code());
        assertTrue(problem.message().contains("left") && problem.message().contains("right"), problem.message());
        assertTrue(problem.message().contains("/usr/bin/x"), problem.message());
    }

    @Test
    void aFileIsHandedOverByReplacesWhicheverIsUnpackedFirst() throws Exception {
        for (String winner : List.of("aa", "zz")) {
            String loser = winner.equals("aa") ? "zz" : "aa";
            UnpackedRoot root = unpack(
                    DebFixture.named(winner)
                            .field("Replaces", loser + " (<< 2)")
                            .file("./f", winner),
                    DebFixture.named(loser).file("./f", loser).file("./g", loser));
            assertEquals(winner, text(root.packaged(), "f"));
            assertEquals(winner, root.ownership().ownerOf("f").orElseThrow());
            assertEquals("/.\n/g\n", text(root.staged(), "var/lib/dpkg/info/" + loser + ".list"));
        }
    }

    @Test
    void replacesOfAnotherVersionHandsNothingOver() {
        assertThrows(
                ProblemException.class,
                () -> unpack(
                        DebFixture.named("new")
                                .field("Replaces", "old (<< 1.0)")
                                .file("./f", "1"),
                        DebFixture.named("old").version("1.0").file("./f", "2")));
    }

    @Test
    void aDirectoryMayBelongToSeveralPackagesAndKeepsItsFirstAttributes() throws Exception {
        UnpackedRoot root = unpack(
                DebFixture.named("a").directory("./etc/").file("./etc/a", ""),
                DebFixture.named("b").directory("./etc/").file("./etc/b", ""));
        assertEquals(List.of("a", "b"), root.ownership().ownersOf("etc"));
    }

    @Test
    void configurationFilesWaitUnderDpkgsNameUnlessTheyAreOfTheBase() throws Exception {
        UnpackedRoot root = unpack(
                essential("base").member("conffiles", "/etc/base.conf\n").file("./etc/base.conf", "b"),
                DebFixture.named("app").member("conffiles", "/etc/app.conf\n").file("./etc/app.conf", "a"));
        assertEquals("a", text(root.packaged(), "etc/app.conf"));
        assertEquals("a", text(root.staged(), "etc/app.conf.dpkg-new"));
        assertFalse(root.staged().get("etc/app.conf").isPresent());
        assertEquals("b", text(root.staged(), "etc/base.conf"));
        String status = text(root.staged(), "var/lib/dpkg/status");
        assertTrue(status.contains("Conffiles:\n /etc/app.conf newconffile\n"), status);
        assertTrue(status.contains("Conffiles:\n /etc/base.conf 92eb5ffee6ae2fec3ad71c777531578f\n"), status);
        assertTrue(status.contains("Package: app\n") && status.contains("Status: install ok unpacked\n"), status);
    }

    @Test
    void aPackageWhosePreinstActsIsLeftToDpkgAfterWhatItPreDependsOn() throws Exception {
        UnpackedRoot root = unpack(
                essential("base").file("./base", ""),
                DebFixture.named("first").member("preinst", ACTIVE).file("./first", ""),
                DebFixture.named("second")
                        .member("preinst", ACTIVE)
                        .field("Pre-Depends", "first, helper")
                        .file("./second", ""),
                DebFixture.named("helper").file("./helper", ""));
        assertTrue(root.packaged().get("second").isPresent());
        assertFalse(root.staged().get("second").isPresent());
        assertFalse(text(root.staged(), "var/lib/dpkg/status").contains("Package: second"));
        assertEquals(6, root.plan().size());
        assertEquals(List.of("base"), ((UnpackedRoot.Task.Configure) root.plan().get(0)).names());
        assertEquals("first", unpacked(root, 1));
        assertEquals(
                List.of("first", "helper"),
                ((UnpackedRoot.Task.Configure) root.plan().get(2)).names());
        assertEquals("second", unpacked(root, 3));
        assertEquals(
                List.of("second"), ((UnpackedRoot.Task.Configure) root.plan().get(4)).names());
        assertInstanceOf(UnpackedRoot.Task.RunTriggers.class, root.plan().get(5));
    }

    private static String unpacked(UnpackedRoot root, int index) {
        return ((UnpackedRoot.Task.Unpack) root.plan().get(index))
                .packages()
                .get(0)
                .name();
    }

    @Test
    void thePreinstOfTheBaseRunsInPlaceWithAccountsFirst() throws Exception {
        UnpackedRoot root = unpack(
                essential("adept").member("preinst", ACTIVE).field("Depends", "needed"),
                essential("base-passwd").member("preinst", ACTIVE),
                DebFixture.named("needed").member("preinst", ACTIVE).file("./needed", ""));
        assertTrue(root.staged().get("needed").isPresent(), "what the base needs is of the base");
        assertEquals(
                List.of("base-passwd", "adept", "needed"),
                ((UnpackedRoot.Task.RunPreinst) root.plan().get(0))
                        .packages().stream().map(DebPackage::name).toList());
    }

    @Test
    void aHeldPackageIsNeitherInTheSandboxNorConfigured() throws Exception {
        UnpackedRoot root = unpack(
                Set.of("kernel"),
                DebFixture.named("kernel")
                        .member("preinst", ACTIVE)
                        .directory("./boot/")
                        .file("./boot/vmlinuz", "k"),
                DebFixture.named("app").file("./app", ""));
        assertEquals("k", text(root.packaged(), "boot/vmlinuz"));
        assertFalse(root.staged().get("boot").isPresent());
        assertTrue(text(root.staged(), "var/lib/dpkg/status").contains("Status: hold ok unpacked"));
        assertEquals(2, root.plan().size());
        assertEquals(List.of("app"), ((UnpackedRoot.Task.Configure) root.plan().get(0)).names());
    }

    @Test
    void interestsBecomeTheTriggersDatabase() throws Exception {
        FileTree staged = unpack(DebFixture.named("watcher")
                        .architecture("amd64")
                        .field("Multi-Arch", "same")
                        .member("triggers", "# x\ninterest-noawait /usr/share/a\ninterest named\nactivate other\n"))
                .staged();
        assertEquals("/usr/share/a watcher:amd64/noawait\n", text(staged, "var/lib/dpkg/triggers/File"));
        assertEquals("watcher:amd64\n", text(staged, "var/lib/dpkg/triggers/named"));
        assertFalse(staged.get("var/lib/dpkg/triggers/other").isPresent());
        assertTrue(staged.get("var/lib/dpkg/info/watcher:amd64.triggers").isPresent());
    }

    @Test
    void onePackageTwiceIsRefused() {
        ProblemException e = assertThrows(
                ProblemException.class,
                () -> unpack(
                        DebFixture.named("a").version("1"),
                        DebFixture.named("a").version("2")));
        assertEquals("debian.package-twice", e.problems().get(0).code());
    }
}
