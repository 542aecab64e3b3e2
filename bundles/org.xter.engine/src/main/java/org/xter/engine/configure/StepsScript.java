package org.xter.engine.configure;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.debian.deb.DebPackage;
import org.xter.debian.unpack.UnpackedRoot;
import org.xter.engine.sandbox.SandboxRequest;
import org.xter.store.Content;

/** Writes the shell script that carries out the plan of an unpacked root. Not thread-safe; one use each. */
final class StepsScript {
    private static final String ANSWERS = "answers";
    /** Nothing here must survive a power failure, and the first failure is the one to show. */
    private static final String DPKG = "dpkg --force-unsafe-io --abort-after=1 ";

    /** Where dpkg lays out the control archive of the package it unpacks. */
    private static final String FOLDER = "/var/lib/dpkg/tmp.ci";

    private final StringBuilder script = new StringBuilder("set -e\n");
    private final SortedMap<String, Content> aids = new TreeMap<>();

    StepsScript(List<UnpackedRoot.Task> plan, List<String> answers) throws IOException {
        boolean answered = answers.isEmpty();
        for (UnpackedRoot.Task task : plan) {
            if (!answered && !(task instanceof UnpackedRoot.Task.RunPreinst)) {
                answer(answers);
                answered = true;
            }
            switch (task) {
                case UnpackedRoot.Task.RunPreinst run -> {
                    for (DebPackage each : run.packages()) {
                        preinst(each);
                    }
                }
                case UnpackedRoot.Task.Configure configure ->
                    script.append(DPKG).append("--configure ").append(String.join(" ", configure.names()));
                case UnpackedRoot.Task.Unpack unpack -> {
                    script.append(DPKG).append("--unpack");
                    for (DebPackage each : unpack.packages()) {
                        script.append(' ').append(aid(each));
                    }
                }
                case UnpackedRoot.Task.RunTriggers triggers ->
                    script.append(DPKG).append("--triggers-only --pending");
            }
            script.append('\n');
        }
    }

    private void answer(List<String> answers) {
        aids.put(ANSWERS, Content.of(String.join("\n", answers) + "\n"));
        script.append("debconf-set-selections < ")
                .append(SandboxRequest.AIDS)
                .append('/')
                .append(ANSWERS)
                .append('\n');
    }

    /**
     * Runs a script where and with the environment in which dpkg runs it (dpkg(1), "Internal environment"). debconf takes
     * the package's name and questions from the folder.
     */
    private void preinst(DebPackage deb) throws IOException {
        String control = deb.name() + ".control";
        aids.put(control, Content.of(deb.member("control").orElseThrow()));
        String info = "/var/lib/dpkg/info/" + deb.databaseName();
        script.append("echo '@@ script ").append(deb.name()).append(" preinst' >&2\n");
        script.append("mkdir ").append(FOLDER).append('\n');
        for (String member : deb.members().entries().keySet()) {
            if (!member.isEmpty() && !member.equals("control")) {
                script.append("cp -p ").append(info).append('.').append(member);
                script.append(' ').append(FOLDER).append('/').append(member).append('\n');
            }
        }
        script.append("cp ").append(SandboxRequest.AIDS).append('/').append(control);
        script.append(' ').append(FOLDER).append("/control\n");
        script.append("DPKG_MAINTSCRIPT_PACKAGE=").append(deb.name());
        script.append(" DPKG_MAINTSCRIPT_PACKAGE_REFCOUNT=1 DPKG_MAINTSCRIPT_NAME=preinst DPKG_MAINTSCRIPT_DEBUG=0");
        script.append(" DPKG_MAINTSCRIPT_ARCH=").append(deb.source().architecture());
        script.append(" DPKG_RUNNING_VERSION=\"$(dpkg-query --version | sed -n '1s/.* version \\([^ ]*\\).*/\\1/p')\"");
        script.append(" DPKG_ADMINDIR=/var/lib/dpkg DPKG_ROOT= ").append(FOLDER).append("/preinst install\n");
        script.append("rm -r ").append(FOLDER).append('\n');
    }

    private String aid(DebPackage deb) throws IOException {
        String name = deb.name() + ".deb";
        aids.put(
                name,
                new Content.Slice(
                        deb.source().file(),
                        0,
                        Files.size(deb.source().file()),
                        deb.source().digest()));
        return SandboxRequest.AIDS + "/" + name;
    }

    String text() {
        return script.toString();
    }

    SortedMap<String, Content> aids() {
        return aids;
    }
}
