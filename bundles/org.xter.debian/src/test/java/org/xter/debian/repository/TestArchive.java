package org.xter.debian.repository;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import org.xter.debian.fetch.FaultyServer;
import org.xter.store.Digest;

/** A small signed archive with one suite, served from this machine; every part of it can be changed before it is published. */
public final class TestArchive {
    public static final Instant DATE = Instant.parse("2026-02-01T00:00:00Z");
    public static final Instant NOW = Instant.parse("2026-02-02T00:00:00Z");
    static final SigningKey KEY =
            SigningKey.make("Archive <a@example.org>", Instant.parse("2026-01-01T00:00:00Z"), Duration.ofDays(365));

    final FaultyServer server;
    final Map<String, byte[]> files = new LinkedHashMap<>();
    final Map<String, String> fields = new LinkedHashMap<>();
    String root = "debian/";
    String suite = "test";
    String ending = ".xz";
    SigningKey key = KEY;
    boolean clearSigned = true;
    /** A translation file; none when empty. */
    String descriptions = "";

    private String packages = "";

    public TestArchive(FaultyServer server) {
        this.server = server;
        fields.put("Origin", "Test");
        fields.put("Suite", "stable");
        fields.put("Codename", "test");
        fields.put("Date", date(DATE));
        fields.put("Acquire-By-Hash", "yes");
        fields.put("Architectures", "all amd64");
        fields.put("No-Support-for-Architecture-all", "Packages");
        fields.put("Components", "main contrib");
    }

    static String date(Instant instant) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'UTC'", Locale.ENGLISH)
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }

    /** Adds a package whose file is its own name; further fields as they stand in Packages. */
    public TestArchive with(String name, String version, String... more) {
        byte[] file = (name + "_" + version).getBytes(StandardCharsets.UTF_8);
        String path = "pool/main/" + name + "_" + version.replace(":", "%3a") + "_amd64.deb";
        files.put(path, file);
        packages += "Package: " + name + "\nVersion: " + version + "\nArchitecture: amd64\n"
                + String.join("\n", more) + (more.length == 0 ? "" : "\n") + "Filename: " + path + "\nSize: "
                + file.length + "\nSHA256: " + Digest.of(file) + "\nDescription: the package " + name
                + "\n and more\n\n";
        return this;
    }

    String packages() {
        return packages;
    }

    void setPackages(String text) {
        packages = text;
    }

    /** Signs and serves everything. */
    public TestArchive publish() throws IOException {
        String folder = "main/binary-amd64/";
        byte[] plain = packages.getBytes(StandardCharsets.UTF_8);
        byte[] packed = pack(plain);
        Map<String, byte[]> listed = new TreeMap<>();
        listed.put(folder + "Packages", plain);
        listed.put(folder + "Packages" + ending, packed);
        if (!descriptions.isEmpty()) {
            byte[] translation = pack(descriptions.getBytes(StandardCharsets.UTF_8));
            listed.put("main/i18n/Translation-en" + ending, translation);
            server.serve(root + "dists/" + suite + "/main/i18n/by-hash/SHA256/" + Digest.of(translation), translation);
        }
        StringBuilder release = new StringBuilder();
        fields.forEach(
                (name, value) -> release.append(name).append(": ").append(value).append('\n'));
        release.append("SHA256:\n");
        listed.forEach((path, bytes) -> release.append(' ')
                .append(Digest.of(bytes))
                .append("  ")
                .append(bytes.length)
                .append(' ')
                .append(path)
                .append('\n'));
        String dists = root + "dists/" + suite + "/";
        if (clearSigned) {
            server.serve(dists + "InRelease", key.clearSign(release.toString(), DATE));
        } else {
            byte[] text = release.toString().getBytes(StandardCharsets.UTF_8);
            server.serve(dists + "Release", text);
            server.serve(dists + "Release.gpg", key.detach(text, DATE));
        }
        server.serve(dists + folder + "Packages" + ending, packed);
        server.serve(dists + folder + "by-hash/SHA256/" + Digest.of(packed), packed);
        files.forEach((path, bytes) -> server.serve(root + path.replace("%3a", "%3a"), bytes));
        return this;
    }

    private byte[] pack(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = ending.equals(".xz")
                ? new XZOutputStream(bytes, new LZMA2Options(0))
                : ending.equals(".gz") ? new GZIPOutputStream(bytes) : bytes) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    /** The archive as an edition names it. */
    public Repository repository() {
        return new Repository(
                "debian",
                List.of(server.address(root)),
                List.of(suite),
                List.of("main"),
                new KeySource.Inline("test keys", KEY.armoured()),
                OptionalInt.empty(),
                Optional.empty(),
                false);
    }
}
