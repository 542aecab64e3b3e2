package org.xter.runtime.manifest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.xter.format.luks2.Luks2Facts;

/** Writes a {@link SystemManifest} as the one sequence of bytes that stands for it (docs/formats/manifest.md). */
public final class ManifestWriter {
    private final StringBuilder text = new StringBuilder();

    private ManifestWriter() {}

    /** The manifest's bytes: UTF-8 lines that end with a line feed. */
    public static byte[] write(SystemManifest manifest) {
        ManifestWriter writer = new ManifestWriter();
        writer.writeLines(manifest);
        return writer.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void writeLines(SystemManifest manifest) {
        line("xter-manifest", "1");
        line("edition", manifest.edition());
        line("title", manifest.title());
        line("kind", manifest.kind());
        line("version", manifest.version());
        line("vendor", manifest.vendor());
        line("product", manifest.product().toString());
        line("architecture", manifest.architecture());
        line("epoch", manifest.epoch());
        line("residence", manifest.residence().word());
        line("refusal", manifest.refusal().word());
        line("memory", manifest.memory());
        line("changes", manifest.changes());
        manifest.arguments().forEach(argument -> line("argument", argument));
        for (SystemManifest.Layer layer : manifest.layers()) {
            line(
                    "layer",
                    String.format(
                            Locale.ROOT,
                            "%s size=%d data=%d sha256=%s root=%s salt=%s",
                            layer.name(),
                            layer.size(),
                            layer.dataSize(),
                            layer.digest().hex(),
                            layer.rootHash().hex(),
                            layer.salt()));
        }
        manifest.containers().forEach(container -> line("container", words(container)));
        for (SystemManifest.Service service : manifest.services()) {
            String units = String.join(",", service.units());
            line("service", service.name() + " start=" + (service.manual() ? "manual" : "auto") + " units=" + units);
        }
        text.append("end\n");
    }

    private static String words(SystemManifest.Container container) {
        Luks2Facts header = container.header();
        return String.format(
                Locale.ROOT,
                "%s size=%d data=%d sha256=%s root=%s salt=%s cipher=%s key=%d sector=%d offset=%d uuid=%s slots=%s",
                container.name(),
                container.size(),
                container.dataSize(),
                container.digest().hex(),
                container.rootHash().hex(),
                container.salt(),
                header.cipher(),
                header.keyBits(),
                header.sectorSize(),
                header.offset(),
                header.uuid(),
                String.join(",", header.derivations()));
    }

    private void line(String key, String value) {
        text.append(key).append(' ').append(value).append('\n');
    }

    private void line(String key, long value) {
        line(key, Long.toString(value));
    }
}
