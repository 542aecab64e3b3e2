package org.xter.debian.deb;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import org.xter.store.Digest;

/** Builds small packages by other means than those under test: commons-compress for tar, the ar header by hand. */
public final class DebFixture {
    private final String name;
    private String version = "1.0";
    private String architecture = "all";
    private String fields = "";
    private String compression = "xz";
    private final Map<String, String> members = new LinkedHashMap<>();
    private final List<Record> data = new ArrayList<>();

    private record Record(TarArchiveEntry entry, byte[] content) {}

    private DebFixture(String name) {
        this.name = name;
    }

    /** A package without files. */
    public static DebFixture named(String name) {
        DebFixture fixture = new DebFixture(name);
        fixture.directory("./");
        return fixture;
    }

    public DebFixture version(String text) {
        version = text;
        return this;
    }

    public DebFixture architecture(String text) {
        architecture = text;
        return this;
    }

    public DebFixture field(String key, String value) {
        fields += key + ": " + value + "\n";
        return this;
    }

    public DebFixture compressed(String how) {
        compression = how;
        return this;
    }

    public DebFixture member(String file, String text) {
        members.put(file, text);
        return this;
    }

    public DebFixture directory(String path) {
        return entry(path.endsWith("/") ? path : path + "/", TarConstants.LF_DIR, "", 040755, new byte[0]);
    }

    public DebFixture file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public DebFixture file(String path, byte[] content) {
        return entry(path, TarConstants.LF_NORMAL, "", 0100644, content);
    }

    public DebFixture symlink(String path, String target) {
        return entry(path, TarConstants.LF_SYMLINK, target, 0120777, new byte[0]);
    }

    public DebFixture hardLink(String path, String target) {
        return entry(path, TarConstants.LF_LINK, target, 0100644, new byte[0]);
    }

    public DebFixture entry(String path, byte type, String link, int mode, byte[] content) {
        TarArchiveEntry entry = new TarArchiveEntry(path, type, true);
        entry.setLinkName(link);
        entry.setMode(mode);
        entry.setSize(content.length);
        entry.setModTime(1_600_000_000_000L);
        entry.setUserId(0);
        entry.setGroupId(0);
        entry.setUserName("root");
        entry.setGroupName("root");
        data.add(new Record(entry, content));
        return this;
    }

    public DebFixture owned(String path, int uid, String user, int gid, String group) {
        file(path, "");
        TarArchiveEntry entry = data.get(data.size() - 1).entry();
        entry.setIds(uid, gid);
        entry.setNames(user, group);
        return this;
    }

    /** Writes the package into a folder. */
    public LocalPackage in(Path folder) throws IOException {
        Path file = folder.resolve(name + "_" + version.replace(":", "%3a") + "_" + architecture + ".deb");
        Files.write(file, bytes());
        return describe(file);
    }

    /** What an index would say about a file with this package's name. */
    public LocalPackage describe(Path file) throws IOException {
        return new LocalPackage(name, version, architecture, file, Digest.of(Files.readAllBytes(file)));
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream deb = new ByteArrayOutputStream();
        deb.writeBytes("!<arch>\n".getBytes(StandardCharsets.US_ASCII));
        ar(deb, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII));
        ar(deb, "control.tar" + ending(), compress(control()));
        ar(deb, "data.tar" + ending(), compress(tar(data)));
        return deb.toByteArray();
    }

    private byte[] control() throws IOException {
        DebFixture control = new DebFixture(name);
        control.directory("./");
        control.file(
                "./control",
                "Package: " + name + "\nVersion: " + version + "\nArchitecture: " + architecture
                        + "\nMaintainer: Nobody <nobody@example.org>\n" + fields + "Description: a test\n");
        members.forEach((file, text) -> control.entry(
                "./" + file,
                TarConstants.LF_NORMAL,
                "",
                text.startsWith("#!") ? 0100755 : 0100644,
                text.getBytes(StandardCharsets.UTF_8)));
        return tar(control.data);
    }

    private static byte[] tar(List<Record> records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_STAR);
            for (Record each : records) {
                tar.putArchiveEntry(each.entry());
                tar.write(each.content());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private String ending() {
        return compression.equals("none") ? "" : "." + compression.replace("xz-blocks", "xz");
    }

    private byte[] compress(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (compression) {
            case "none" -> bytes.writeBytes(plain);
            case "gz" -> write(new GZIPOutputStream(bytes), plain);
            case "zst" -> write(new ZstdOutputStream(bytes), plain);
            case "xz" -> write(new XZOutputStream(bytes, new LZMA2Options(1)), plain);
            case "xz-blocks" -> {
                try (XZOutputStream xz = new XZOutputStream(bytes, new LZMA2Options(1))) {
                    for (int at = 0; at < plain.length; at += 1 << 19) {
                        xz.write(plain, at, Math.min(1 << 19, plain.length - at));
                        xz.endBlock();
                    }
                }
            }
            default -> throw new IllegalArgumentException(compression);
        }
        return bytes.toByteArray();
    }

    private static void write(OutputStream stream, byte[] plain) throws IOException {
        try (stream) {
            stream.write(plain);
        }
    }

    private static void ar(ByteArrayOutputStream out, String member, byte[] content) {
        out.writeBytes(
                String.format(Locale.ROOT, "%-16s%-12d%-6d%-6d%-8s%-10d`\n", member, 0, 0, 0, "100644", content.length)
                        .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(content);
        if (content.length % 2 == 1) {
            out.write('\n');
        }
    }
}
