package org.xter.debian.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.report.ProblemException;

class HostSourcesTest {
    @TempDir
    Path apt;

    @BeforeEach
    void makeTrustedKeys() throws IOException {
        Files.createDirectories(apt.resolve("sources.list.d"));
        Files.createDirectories(apt.resolve("apt.conf.d"));
        Files.createDirectories(apt.resolve("trusted.gpg.d"));
        Files.write(apt.resolve("trusted.gpg.d/archive.gpg"), TestArchive.KEY.binary());
    }

    @Test
    void readsTheOneLineStyle() throws Exception {
        write("sources.list", """
                # deb http://mirror.invalid/off bookworm main
                deb http://mirror.invalid/debian bookworm main contrib # remark
                deb-src http://mirror.invalid/debian bookworm main
                deb [ arch=amd64 signed-by=/keys/a.gpg,/keys/b.asc ] https://other.invalid/x/ flat/
                deb [trusted=yes] http://mirror.invalid/unsigned bookworm main
                deb cdrom:[disk]/ bookworm main
                """);
        List<Repository> all = read().repositories();
        assertEquals(2, all.size());
        assertEquals(
                List.of(URI.create("http://mirror.invalid/debian/")), all.get(0).addresses());
        assertEquals(List.of("bookworm"), all.get(0).suites());
        assertEquals(List.of("main", "contrib"), all.get(0).components());
        assertEquals(1, all.get(0).keys().keys().size());
        assertEquals(
                new KeySource.Files(List.of(Path.of("/keys/a.gpg"), Path.of("/keys/b.asc"))),
                all.get(1).keys());
        assertEquals(List.of("flat/"), all.get(1).suites());
    }

    @Test
    void readsTheDeb822StyleInTheOrderOfNames() throws Exception {
        write("sources.list.d/z.sources", """
                Types: deb deb-src
                URIs: http://one.invalid/debian http://two.invalid/debian
                Suites: bookworm bookworm-updates
                Components: main
                Signed-By: /keys/a.gpg

                Enabled: no
                Types: deb
                URIs: http://off.invalid/
                Suites: bookworm
                Components: main
                """);
        write("sources.list.d/a.list", "deb http://first.invalid/debian bookworm main\n");
        write("sources.list.d/ignored.txt", "deb http://no.invalid/debian bookworm main\n");
        List<Repository> all = read().repositories();
        assertEquals(
                List.of("http://first.invalid/debian/", "http://one.invalid/debian/", "http://two.invalid/debian/"),
                all.stream().map(each -> each.addresses().get(0).toString()).toList());
        assertEquals(List.of("a", "z", "z-2"), all.stream().map(Repository::id).toList());
    }

    @Test
    void takesKeysWrittenIntoTheFile() throws Exception {
        String key =
                TestArchive.KEY.armoured().strip().replaceAll("(?m)^$", ".").replaceAll("(?m)^", " ");
        write(
                "sources.list.d/a.sources",
                "Types: deb\nURIs: http://a.invalid/\nSuites: s\nComponents: main\nSigned-By:\n" + key + "\n");
        assertEquals(1, read().repositories().get(0).keys().keys().size());
    }

    @Test
    void fingerprintsPickAmongTheTrustedKeys() throws Exception {
        write("sources.list", "deb [signed-by=0123456789ABCDEF0123456789ABCDEF01234567] http://a.invalid/ s main\n");
        assertEquals(0, read().repositories().get(0).keys().keys().size());
    }

    @Test
    void honoursThatTheOwnerTakesExpiredSuites() throws Exception {
        write("sources.list", "deb http://a.invalid/ s main\ndeb [check-valid-until=yes] http://b.invalid/ s main\n");
        assertFalse(read().repositories().get(0).expiryIgnored());
        write("apt.conf.d/99frozen", "Acquire::Check-Valid-Until \"false\";\n");
        assertTrue(read().repositories().get(0).expiryIgnored());
        assertFalse(read().repositories().get(1).expiryIgnored());
    }

    @Test
    void tellsWhetherTheHostServesADistribution() throws Exception {
        write("sources.list", """
                deb http://a.invalid/debian bookworm main
                deb http://a.invalid/debian bookworm-updates main contrib
                """);
        HostSources sources = read();
        List<Repository> served = sources.serving("debian", List.of("bookworm", "bookworm-updates"), List.of("main"))
                .orElseThrow();
        assertEquals(
                List.of("debian", "debian"), served.stream().map(Repository::id).toList());
        assertEquals(List.of("main"), served.get(1).components());
        assertEquals(Optional.empty(), sources.serving("debian", List.of("trixie"), List.of("main")));
        assertEquals(Optional.empty(), sources.serving("debian", List.of("bookworm"), List.of("contrib")));
    }

    @Test
    void aMachineWithoutAptHasNoSources() throws Exception {
        assertEquals(List.of(), HostSources.read(apt.resolve("nowhere")).repositories());
    }

    @Test
    void tellsWhereAFileCannotBeRead() throws Exception {
        write("sources.list.d/a.sources", "Types: deb\nnonsense\n");
        ProblemException thrown = assertThrows(ProblemException.class, this::read);
        assertEquals(2, thrown.problems().get(0).place().line());
    }

    @Test
    void aSnapshotsAddressIsMadeFromItsTemplate() throws Exception {
        SnapshotAddress template = new SnapshotAddress("https://snapshot.invalid/archive/{archive}/{timestamp}/");
        assertEquals(
                URI.create("https://snapshot.invalid/archive/debian/20261115T000000Z/"),
                template.at("debian", Instant.parse("2026-11-15T00:00:00Z")));
        assertThrows(ProblemException.class, () -> new SnapshotAddress("https://x/").at("debian", Instant.EPOCH));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(apt.resolve(name), text);
    }

    private HostSources read() throws Exception {
        return HostSources.read(apt);
    }
}
