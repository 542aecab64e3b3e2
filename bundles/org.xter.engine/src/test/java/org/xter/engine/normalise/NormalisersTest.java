package org.xter.engine.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

class NormalisersTest {
    private static final long EPOCH = 1_700_000_000L;
    private static final FileTree NOTHING = FileTree.builder().build();

    private static FileTree tree(Map<String, String> files) {
        FileTree.Builder tree = FileTree.builder();
        files.forEach(
                (path, text) -> tree.put(path, new Entry.File(Attributes.root(0600, EPOCH + 99), Content.of(text))));
        return tree.build();
    }

    private static TreeEdit apply(Normaliser normaliser, FileTree finished, FileTree packaged) throws Exception {
        TreeEdit edit = new TreeEdit(finished, packaged, EPOCH);
        edit.apply(normaliser);
        return edit;
    }

    private static String text(TreeEdit edit, String path) throws Exception {
        return new String(edit.file(path).orElseThrow().content().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theMachineIdIsEmptiedAndItsCopyRemoved() throws Exception {
        TreeEdit edit = apply(
                new MachineId(), tree(Map.of("etc/machine-id", "abc", "var/lib/dbus/machine-id", "abc")), NOTHING);
        assertEquals("", text(edit, "etc/machine-id"));
        assertEquals(0644, edit.get("etc/machine-id").orElseThrow().attributes().mode());
        assertFalse(edit.get("var/lib/dbus/machine-id").isPresent());
        assertEquals(2, edit.changes().size());
    }

    @Test
    void logsOfTheInstallationGoAndOthersAreEmptied() throws Exception {
        TreeEdit edit = apply(
                new Logs(),
                tree(Map.of("var/log/dpkg.log", "x", "var/log/mysql/error.log", "x", "var/log/README", "keep")),
                tree(Map.of("var/log/README", "keep")));
        assertFalse(edit.get("var/log/dpkg.log").isPresent());
        assertEquals("", text(edit, "var/log/mysql/error.log"));
        assertEquals("keep", text(edit, "var/log/README"));
    }

    @Test
    void hostKeysAndCertificatesGoWithTheCommandThatMakesThemAgain() throws Exception {
        FileTree tree = tree(Map.of(
                        "etc/ssh/ssh_host_rsa_key", "secret",
                        "etc/ssh/sshd_config", "keep",
                        "etc/ssl/certs/ssl-cert-snakeoil.pem", "cert",
                        "etc/ssl/private/ssl-cert-snakeoil.key", "secret"))
                .toBuilder()
                .put("etc/ssl/certs/1234.0", new Entry.Symlink(Attributes.root(0777, 1), "ssl-cert-snakeoil.pem"))
                .put("etc/ssl/certs/5678.0", new Entry.Symlink(Attributes.root(0777, 1), "honest.pem"))
                .build();
        TreeEdit keys = apply(new SshHostKeys(), tree, NOTHING);
        assertFalse(keys.get("etc/ssh/ssh_host_rsa_key").isPresent());
        assertTrue(keys.get("etc/ssh/sshd_config").isPresent());
        assertEquals("ssh-keygen -A", keys.changes().get(0).remake());
        TreeEdit certificates = apply(new SnakeOil(), tree, NOTHING);
        assertEquals(List.of("etc/ssl/certs/5678.0"), certificates.in("etc/ssl/certs"));
        assertTrue(
                certificates.changes().stream().allMatch(each -> each.remake().startsWith("make-ssl-cert")));
    }

    @Test
    void laterDatesInShadowBecomeTheEpochsDay() throws Exception {
        TreeEdit edit = apply(
                new ShadowDates(),
                tree(Map.of("etc/shadow", "root:*:20778:0:99999:7:::\nold:*:100::::::\nx:!:::::::\n")),
                NOTHING);
        assertEquals("root:*:19675:0:99999:7:::\nold:*:100::::::\nx:!:::::::\n", text(edit, "etc/shadow"));
    }

    @Test
    void runtimeFolderIsEmptiedButForTheLockFolder() throws Exception {
        TreeEdit edit = apply(
                new RuntimeFiles(),
                tree(Map.of("run/lock/a", "", "run/sshd/b", "", "tmp/c", "", "var/tmp/d", "")),
                NOTHING);
        assertEquals(List.of("run/lock"), edit.in("run"));
        assertEquals(List.of(), edit.in("tmp"));
        assertTrue(edit.get("var/tmp").isPresent());
    }

    @Test
    void emptyDatabasesGoButNotTheirFolders() throws Exception {
        TreeEdit edit = apply(
                new DatabaseClusters(),
                tree(Map.of("var/lib/postgresql/15/main/PG_VERSION", "15", "var/lib/mysql/mysql/db.frm", "x")),
                NOTHING);
        assertTrue(edit.get("var/lib/postgresql/15/main").isPresent());
        assertEquals(List.of(), edit.in("var/lib/postgresql/15/main"));
        assertEquals(List.of(), edit.in("var/lib/mysql"));
        assertTrue(edit.changes().stream().anyMatch(each -> each.remake().equals("pg_createcluster 15 main")));
    }

    @Test
    void timesAreClampedAndPackagedFoldersKeepTheirs() throws Exception {
        FileTree packaged = FileTree.builder()
                .put("usr", new Entry.Directory(Attributes.root(0755, 1_500_000_000)))
                .build();
        FileTree finished = FileTree.builder()
                .put("usr", new Entry.Directory(Attributes.root(0755, EPOCH + 5)))
                .put("usr/new", new Entry.Directory(Attributes.root(0755, EPOCH + 5)))
                .put("usr/old", new Entry.File(Attributes.root(0644, 7), Content.EMPTY))
                .put("usr/link", new Entry.Symlink(Attributes.root(0777, EPOCH + 5), "old"))
                .build();
        FileTree tree = apply(new Times(), finished, packaged).tree();
        assertEquals(1_500_000_000, tree.get("usr").orElseThrow().attributes().modified());
        assertEquals(EPOCH, tree.get("usr/new").orElseThrow().attributes().modified());
        assertEquals(EPOCH, tree.get("usr/link").orElseThrow().attributes().modified());
        assertEquals(7, tree.get("usr/old").orElseThrow().attributes().modified());
    }

    @Test
    void ofSeveralNamesTheFirstIsTheFile() throws Exception {
        Entry file = new Entry.File(Attributes.root(0644, 7), Content.of("x"));
        FileTree one = FileTree.builder()
                .put("b", file)
                .put("a", new Entry.HardLink("b"))
                .put("c", new Entry.HardLink("b"))
                .build();
        FileTree two = FileTree.builder()
                .put("a", file)
                .put("b", new Entry.HardLink("a"))
                .put("c", new Entry.HardLink("a"))
                .build();
        assertEquals(two, apply(new HardLinkOrder(), one, NOTHING).tree());
        assertEquals(two, apply(new HardLinkOrder(), two, NOTHING).tree());
    }

    @Test
    void cachesAndBackupsGo() throws Exception {
        FileTree tree = tree(Map.of(
                "var/cache/ldconfig/aux-cache",
                "x",
                "var/cache/man/index.db",
                "x",
                "etc/passwd-",
                "x",
                "etc/passwd",
                "x"));
        assertEquals(List.of(), apply(new Caches(), tree, NOTHING).in("var/cache/man"));
        assertEquals(
                List.of("etc/passwd"), apply(new BackupFiles(), tree, NOTHING).in("etc"));
        assertEquals(2, apply(new Caches(), tree, NOTHING).changes().size());
    }

    @Test
    void namesOfNormalisersAreDistinct() {
        List<String> names = Normalisers.ALL.stream().map(Normaliser::name).toList();
        assertEquals(
                names.size(),
                Map.copyOf(names.stream().collect(java.util.stream.Collectors.toMap(name -> name, name -> name)))
                        .size());
    }
}
