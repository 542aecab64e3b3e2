package org.xter.cli.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.depot.DepotFolder;
import org.xter.trust.depot.DepotServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives machines the keys of their containers A. */
@Command(
        name = "release-key",
        description = "Give machines the key of container A, once their TPM has shown what they started.",
        footer = {
            "",
            "Serves until Ctrl-C. DIR holds the certificates, the machines, the starts",
            "that are allowed and the keys; files may come and go meanwhile.",
            "",
            "Example: xter depot release-key --listen 192.0.2.10:8443 depot"
        })
final class DepotReleaseKeyCommand extends SessionCommand {
    private static final long LOOK_MILLIS = 200;

    @Parameters(paramLabel = "DIR", description = "The depot's folder.")
    private Path folder;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS:PORT",
            defaultValue = "127.0.0.1:8443",
            description = "Where to listen; ${DEFAULT-VALUE} unless told.")
    private String listen;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException, InterruptedException {
        try (DepotServer depot = DepotServer.start(
                new DepotFolder(folder),
                address(),
                line -> session.say(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + line))) {
            session.say("Listening at " + depot.address().getAddress().getHostAddress() + ":"
                    + depot.address().getPort() + "; Ctrl-C ends it.");
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                session.cancellation().check();
            }
        } catch (CancelledException e) {
            return session.end(ExitCode.CANCELLED, Map.of());
        }
    }

    private InetSocketAddress address() throws ProblemException {
        int colon = listen.lastIndexOf(':');
        try {
            return new InetSocketAddress(
                    InetAddress.getByName(listen.substring(0, Math.max(0, colon))),
                    Integer.parseInt(listen.substring(colon + 1)));
        } catch (IllegalArgumentException | UnknownHostException e) {
            throw new ProblemException(Problem.error(
                    "depot.bad-address",
                    "'" + listen + "' is no address and port of this machine",
                    "Name one like 127.0.0.1:8443"));
        }
    }
}
