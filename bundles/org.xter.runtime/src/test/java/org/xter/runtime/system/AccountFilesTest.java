package org.xter.runtime.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/** The edition's accounts in the files of a tree. */
class AccountFilesTest {
    private static final FileTree BASE = FileTree.builder()
            .put("etc/passwd", file(0644, "root:x:0:0:root:/root:/bin/bash\nwww:x:33:33::/var/www:/usr/sbin/nologin\n"))
            .put("etc/shadow", file(0640, "root:*:20000:0:99999:7:::\nwww:*:20000:0:99999:7:::\n"))
            .put("etc/group", file(0644, "root:x:0:\nsudo:x:27:\nshadow:x:42:\nwww:x:33:\nstaff:x:1000:\n"))
            .put("etc/gshadow", file(0640, "root:*::\nsudo:*::\nshadow:*::\nwww:*::\nstaff:*::\n"))
            .put("etc/skel/.profile", file(0644, "umask 022\n"))
            .build();

    private static Entry file(int mode, String text) {
        return new Entry.File(Attributes.root(mode, 0), Content.of(text));
    }

    private static UserAccount person(String name, UserAccount.Password password, String... groups) {
        return new UserAccount(
                name,
                "",
                List.of(groups),
                password,
                "/bin/bash",
                "/home/" + name,
                false,
                List.of(),
                OptionalInt.empty());
    }

    private static String text(FileTree tree, String path) throws IOException {
        Entry.File file = (Entry.File) tree.get(path).orElseThrow();
        return new String(file.content().bytes(), StandardCharsets.UTF_8);
    }

    private static FileTree with(UserAccount... accounts) throws IOException {
        return AccountFiles.of(BASE, List.of(accounts)).files(7);
    }

    @Test
    void aPersonGetsTheLowestIdThatNeitherUsersNorGroupsHave() throws IOException {
        FileTree files = with(person("admin", new UserAccount.Password.Generated()));
        assertTrue(text(files, "etc/passwd").endsWith("\nadmin:x:1001:1001::/home/admin:/bin/bash\n"));
        assertTrue(text(files, "etc/group").endsWith("\nadmin:x:1001:\n"));
    }

    @Test
    void anAccountWithoutAHashIsLockedAndNoClockIsInItsLine() throws IOException {
        FileTree files = with(
                person("a", new UserAccount.Password.Generated()),
                person("b", new UserAccount.Password.Locked()),
                person("c", new UserAccount.Password.Hashed("$y$j9T$salt$hash")));
        String shadow = text(files, "etc/shadow");
        assertTrue(
                shadow.endsWith("\na:!::0:99999:7:::\nb:!::0:99999:7:::\nc:$y$j9T$salt$hash::0:99999:7:::\n"), shadow);
    }

    @Test
    void groupsGainTheMemberAndMissingOnesAreMade() throws IOException {
        FileTree files = with(person("admin", new UserAccount.Password.Locked(), "sudo", "media"));
        assertTrue(text(files, "etc/group").contains("\nsudo:x:27:admin\n"));
        assertTrue(text(files, "etc/group").contains("\nmedia:x:899:admin\n"));
        assertTrue(text(files, "etc/gshadow").contains("\nsudo:*::admin\n"));
    }

    @Test
    void anAccountAPackageMadeKeepsItsIdAndHome() throws IOException {
        FileTree files = with(person("www", new UserAccount.Password.Hashed("$6$x"), "sudo"));
        assertTrue(text(files, "etc/passwd").contains("\nwww:x:33:33::/var/www:/usr/sbin/nologin\n"));
        assertTrue(text(files, "etc/shadow").contains("\nwww:$6$x:20000:0:99999:7:::\n"));
    }

    @Test
    void theFilesKeepTheirModesAndAHomeBelongsToItsOwner() throws IOException {
        FileTree files = with(person("admin", new UserAccount.Password.Locked()));
        assertEquals(0640, files.get("etc/shadow").orElseThrow().attributes().mode());
        assertEquals(0700, files.get("home/admin").orElseThrow().attributes().mode());
        assertEquals(
                1001,
                files.get("home/admin/.profile").orElseThrow().attributes().uid());
    }

    @Test
    void authorisedKeysAreReadableByTheirOwnerOnly() throws IOException {
        FileTree files = with(new UserAccount(
                "admin",
                "",
                List.of(),
                new UserAccount.Password.Locked(),
                "/bin/sh",
                "/home/admin",
                false,
                List.of("ssh-ed25519 AAAA me"),
                OptionalInt.of(1500)));
        Entry keys = files.get("home/admin/.ssh/authorized_keys").orElseThrow();
        assertEquals(0600, keys.attributes().mode());
        assertEquals(1500, keys.attributes().uid());
        assertEquals("ssh-ed25519 AAAA me\n", text(files, "home/admin/.ssh/authorized_keys"));
    }

    @Test
    void withoutAccountsNothingIsTouched() throws IOException {
        assertFalse(with().get("etc/passwd").isPresent());
    }
}
