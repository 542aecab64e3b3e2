package org.xter.trust.measure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.store.Content;
import org.xter.trust.Tool;

/** systemd's own prediction, given the sections of an image as files. */
record SystemdMeasure(Tool tool, List<Object> sections) {
    private static final Path PROGRAM = Path.of("/lib/systemd/systemd-measure");

    static SystemdMeasure of(Uki uki, Path folder) throws Exception {
        assumeTrue(Files.isExecutable(PROGRAM), PROGRAM + " is not installed (Debian package systemd)");
        List<Object> options = new ArrayList<>();
        for (Map.Entry<UkiSection, Content> each : uki.sections().entrySet()) {
            String name = each.getKey().sectionName().substring(1);
            // The stub of Debian 12 knows no others, and its systemd-measure has no options for them.
            if (new StubVersion(252).measured().contains(each.getKey())) {
                options.add("--" + name + "="
                        + Files.write(folder.resolve(name), each.getValue().bytes()));
            }
        }
        return new SystemdMeasure(new Tool(PROGRAM, Map.of()), options);
    }

    String says(String command, Object... more) throws Exception {
        List<Object> arguments = new ArrayList<>(List.of(command, "--json=short"));
        arguments.addAll(sections);
        arguments.addAll(Arrays.asList(more));
        return tool.accepts(arguments.toArray());
    }
}
