package org.xter.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import picocli.CommandLine.Command;

/** Says which xter this is and what it runs on. */
@Command(
        name = "version",
        description = "Say which xter this is.",
        footer = {"", "Example: xter version"})
final class VersionCommand extends SessionCommand {
    /** The version of this build, as it stands in the jar's manifest. */
    static String version() {
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        return version == null ? "development build" : version;
    }

    @Override
    ExitCode run(Session session) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("xter", version());
        facts.put("java", Runtime.version().toString());
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put("store", session.store().toString());
        session.print("xter " + facts.get("xter"));
        session.print("Java " + facts.get("java") + " on " + facts.get("system"));
        session.print("store " + facts.get("store"));
        return session.end(ExitCode.OK, facts);
    }
}
