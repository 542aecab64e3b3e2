package org.xter.diagram;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.findings.FindingsRun;
import org.xter.document.findings.ResolvedFindings;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;

/** Editions to draw: reasonable, large, and by chance with everything that can be wrong with them. */
final class SampleEditions {
    private static final String HEAD = """
            format: 1
            edition: { name: sample, kind: custom, version: 1.0, vendor: me, product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }
            base: { suite: bookworm }
            """;

    private static final List<String> TITLES = List.of(
            "Short",
            "A title of more than sixty characters, as people write them once in a while",
            "Видеопочта и календари для небольшого офиса",
            "שירות קבצים ומדפסות",
            "خدمة الملفات والطابعات",
            "日本語のサービス",
            "a & b < c > d ' e",
            "e\u0301\u0301\u0301 combining");

    private SampleEditions() {}

    /** What an office would draw: everything there is, nothing wrong but what cannot be applied yet. */
    static String office() {
        return """
                format: 1
                edition: { name: office, title: xTER Office, kind: office, version: 2.0.0, vendor: xTER,
                  product: 8a4d2c7e-0c3b-4b7d-8f55-2b9e1d6c5a03 }
                base: { suite: bookworm }
                hardware: { profile: vm, memory: { minimum: 4 GiB } }
                system: { packages: [udev] }
                groups:
                  - { name: tools, title: Tools, packages: [htop, strace, tcpdump] }
                services:
                  - { name: firewall, title: Firewall, packages: [nftables] }
                  - { name: database, title: Database, packages: [postgresql], ports: [5432/tcp], container: b,
                      after: [firewall], limits: { memory: 512 MiB },
                      volumes: [ { name: tables, path: /var/lib/postgresql, partition: data, size: 80 GiB } ] }
                  - { name: mail, title: Video mail, packages: [dovecot-imapd], ports: [143/tcp, 993/tcp],
                      container: a, after: [firewall], requires: [database] }
                  - { name: panel, title: Admin panel, packages: [cockpit-ws], ports: [9090/tcp],
                      after: [mail], start: manual }
                disks:
                  - name: data
                    match: { minimum: 500 GiB, maximum: 4 TiB }
                    partitions:
                      - { name: swap, size: 8 GiB, filesystem: swap }
                      - { name: mail, size: 60 GiB, mount: /srv/mail, encryption: { cipher: serpent-xts } }
                      - { name: data, filesystem: xfs, mount: /srv/data }
                  - name: backup
                    partitions:
                      - { name: backup, size: 100 GiB, filesystem: btrfs, mount: /srv/backup }
                protection:
                  container-a: { cipher: aes-xts, holder: vendor, unlock: [tpm, depot] }
                  container-b: { cipher: serpent-xts, holder: client, size: 10 GiB, delivery: device }
                guests:
                  - { name: windows, title: Windows 11, image: images/win.qcow2, memory: 4 GiB, container: a }
                boot: { source: disk, residence: ram, command-line: [quiet] }
                """;
    }

    /** Some services that wait for some others, without cycles. */
    static String services(int count, int waits, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(HEAD + "services:\n");
        List<List<String>> after = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            after.add(new ArrayList<>());
        }
        for (int made = 0; made < waits; ) {
            int later = 1 + random.nextInt(count - 1);
            String earlier = "service-" + random.nextInt(later);
            if (!after.get(later).contains(earlier)) {
                after.get(later).add(earlier);
                made++;
            }
        }
        for (int i = 0; i < count; i++) {
            text.append("  - { name: service-" + i + ", title: Service number " + i + ", packages: [package-" + i
                    + "], ports: [" + (1000 + i) + "/tcp], after: " + after.get(i) + " }\n");
        }
        return text.toString();
    }

    /** An edition with broken references, cycles, names given twice, and titles of all scripts. */
    static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(HEAD);
        int services = random.nextInt(30);
        text.append("services:").append(services == 0 ? " []\n" : "\n");
        for (int i = 0; i < services; i++) {
            text.append("  - name: ").append(name(random, services)).append('\n');
            text.append("    title: \"").append(title(random)).append("\"\n");
            text.append("    packages: [").append(list(random, 6, "package")).append("]\n");
            text.append("    after: [").append(list(random, 4, "s")).append("]\n");
            text.append("    requires: [").append(list(random, 3, "s")).append("]\n");
            text.append("    container: ")
                    .append(choice(random, "none", "a", "b"))
                    .append('\n');
            text.append("    start: ").append(choice(random, "auto", "manual")).append('\n');
            text.append("    ports: [");
            int ports = random.nextInt(3) == 0 ? random.nextInt(40) : random.nextInt(3);
            for (int k = 0; k < ports; k++) {
                text.append(k == 0 ? "" : ", ")
                        .append(1 + random.nextInt(65000))
                        .append("/udp");
            }
            text.append("]\n    volumes:")
                    .append(
                            random.nextBoolean()
                                    ? " []\n"
                                    : "\n      - { name: v" + i + ", path: /v, partition: p" + random.nextInt(4)
                                            + ", size: " + (1 + random.nextInt(4000)) + " GiB }\n");
        }
        text.append("guests:")
                .append(
                        random.nextBoolean()
                                ? " []\n"
                                : "\n  - { name: g, title: \"" + title(random) + "\", memory: 1 GiB, container: "
                                        + choice(random, "none", "a", "b") + ", interfaces: [i0, i"
                                        + random.nextInt(3) + "] }\n");
        text.append("network:\n  interfaces:")
                .append(
                        random.nextBoolean()
                                ? " []\n"
                                : "\n    - { name: i0, card: 1 }\n    - { name: i0, ipv4: dhcp }\n    - {}\n");
        disks(random, text);
        if (random.nextBoolean()) {
            text.append("protection: { container-")
                    .append(choice(random, "a", "b"))
                    .append(": { cipher: twofish-xts } }\n");
        }
        return text.toString();
    }

    private static void disks(Random random, StringBuilder text) {
        int disks = random.nextInt(4);
        text.append("disks:").append(disks == 0 ? " []\n" : "\n");
        for (int i = 0; i < disks; i++) {
            text.append("  - name: disk").append(i).append('\n');
            if (random.nextBoolean()) {
                text.append("    match: { minimum: ").append(size(random)).append(" }\n");
            }
            int partitions = random.nextInt(12);
            text.append("    partitions:").append(partitions == 0 ? " []\n" : "\n");
            for (int k = 0; k < partitions; k++) {
                text.append("      - { name: p").append(k);
                if (random.nextInt(4) > 0) {
                    text.append(", size: ").append(size(random));
                }
                if (random.nextBoolean()) {
                    text.append(", encryption: { holder: ")
                            .append(choice(random, "vendor", "client"))
                            .append(" }");
                }
                text.append(", filesystem: ")
                        .append(choice(random, "ext4", "swap", "none"))
                        .append(" }\n");
            }
        }
    }

    private static String size(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "0 B";
            case 1 -> (1 + random.nextInt(900)) + " MiB";
            case 2 -> (1 + random.nextInt(900)) + " GiB";
            default -> (1 + random.nextInt(8_000_000)) + " TiB";
        };
    }

    private static String name(Random random, int services) {
        return random.nextInt(10) == 0 ? "n".repeat(60) : "s" + random.nextInt(Math.max(1, services));
    }

    private static String title(Random random) {
        return TITLES.get(random.nextInt(TITLES.size()));
    }

    private static String list(Random random, int most, String stem) {
        List<String> result = new ArrayList<>();
        for (int i = random.nextInt(most); i > 0; i--) {
            result.add(stem + random.nextInt(33));
        }
        return String.join(", ", result);
    }

    private static String choice(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** What is drawn of a text, with all that rules say. */
    static DiagramInput input(String text) {
        EditionFile file = EditionReader.parse(Path.of("sample.edition"), text);
        List<DocumentFinding> findings = new ArrayList<>();
        new FindingsRun(file.file(), text, ResolvedFindings.NONE).run(findings::addAll, Cancellation.NEVER);
        return DiagramInput.of(file.edition()).with(ElementFindings.of(file, findings));
    }
}
