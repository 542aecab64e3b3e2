package org.xter.studio.export.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.ILog;
import org.xter.engine.vm.Hypervisor;
import org.xter.engine.vm.HypervisorKind;
import org.xter.engine.vm.ImageMachine;
import org.xter.engine.vm.RunningMachine;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.studio.ui.problem.Statuses;
import org.xter.studio.ui.settings.StudioSettings;

/**
 * One image in a virtual machine, started, stopped and started again. It works on threads of its own; all methods return
 * at once and may be called on any thread.
 */
public final class Machine {
    private static final ILog LOG = ILog.of(Machine.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);
    /** What the end of the program waits for a machine that is being made to be taken back. */
    private static final Duration TAKING_BACK = Duration.ofSeconds(15);

    /** How it stands. */
    public enum State {
        /** It is being put together. */
        STARTING,
        /** The guest runs. */
        RUNNING,
        /** Somebody asked it to stop. */
        STOPPING,
        /** It runs no more. */
        ENDED,
        /** It could not be started, or ended by a fault. */
        FAILED
    }

    private final Path image;
    private final Machines machines;
    private final HypervisorKind with;
    private final Console console = new Console();
    private State state = State.ENDED;
    private ImageMachine facts;
    private HypervisorKind kind;
    private RunningMachine running;
    private List<Problem> problems = List.of();
    private Thread worker;
    private boolean again;

    /**
     * A machine that does not run yet.
     *
     * @param with what is to run it; null for what usually runs images when it is started
     */
    Machine(Machines machines, Path image, HypervisorKind with) {
        this.machines = machines;
        this.image = image;
        this.with = with;
    }

    /** The image it runs. */
    public Path image() {
        return image;
    }

    /** What is to run it; null for what usually does. */
    HypervisorKind with() {
        return with;
    }

    /** Its name for people. */
    public String name() {
        return image.getFileName().toString();
    }

    /** What it says and has said. */
    public Console console() {
        return console;
    }

    /** How it stands. */
    public synchronized State state() {
        return state;
    }

    /** Its memory, processors and ports; nothing before it was started. */
    public synchronized Optional<ImageMachine> facts() {
        return Optional.ofNullable(facts);
    }

    /** What runs it; nothing before it was started. */
    public synchronized Optional<HypervisorKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Why it failed; empty unless it did. */
    public synchronized List<Problem> problems() {
        return problems;
    }

    /** Starts it; does nothing while it runs. */
    public synchronized void start() {
        if (worker != null) {
            return;
        }
        state = State.STARTING;
        problems = List.of();
        worker = new Thread(this::work, "xTER machine " + name());
        worker.setDaemon(true);
        worker.start();
        machines.changed();
    }

    /** Cuts its power. */
    public synchronized void stop() {
        again = false;
        cut();
    }

    /** Cuts its power and starts it again. */
    public synchronized void restart() {
        again = worker != null;
        if (again) {
            cut();
        } else {
            start();
        }
    }

    private void cut() {
        if (worker == null) {
            return;
        }
        state = State.STOPPING;
        worker.interrupt();
        if (running != null) {
            RunningMachine victim = running;
            Thread end = new Thread(() -> close(victim), "xTER machine end");
            end.setDaemon(true);
            end.start();
        }
        machines.changed();
    }

    private static void close(RunningMachine machine) {
        try {
            machine.close();
        } catch (IOException e) {
            LOG.error(e.getMessage(), e);
        }
    }

    /** Ends it now and waits until it has; for the end of the program. */
    void end() {
        RunningMachine victim;
        Thread maker;
        synchronized (this) {
            again = false;
            victim = running;
            maker = worker;
        }
        if (victim != null) {
            close(victim);
        } else if (maker != null) {
            maker.interrupt();
            try {
                maker.join(TAKING_BACK.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Types into its serial line; what it does not take, because it does not run, is dropped. */
    public void type(byte[] bytes) {
        RunningMachine machine;
        synchronized (this) {
            machine = running;
        }
        if (machine == null || bytes.length == 0) {
            return;
        }
        try {
            OutputStream line = machine.input();
            line.write(bytes);
            line.flush();
        } catch (IOException e) {
            // It has just ended; its state says so.
            machines.changed();
        }
    }

    private void work() {
        State how = State.ENDED;
        List<Problem> why = List.of();
        try {
            RunningMachine machine = launch();
            pump(machine);
            OptionalInt code = machine.waitFor(GOODBYE);
            boolean asked;
            synchronized (this) {
                asked = state == State.STOPPING;
            }
            if (!asked && code.orElse(0) != 0) {
                how = State.FAILED;
                why = List.of(Problem.error(
                        "vm.ended",
                        "the virtual machine ended with code " + code.getAsInt(),
                        "Its last words stand in the console"));
            }
        } catch (ProblemException e) {
            how = State.FAILED;
            why = e.problems();
        } catch (IOException e) {
            how = State.FAILED;
            why = List.of(Problem.error("vm.io", Statuses.message(e), ""));
        } catch (InterruptedException e) {
            how = State.ENDED;
        } catch (RuntimeException e) {
            LOG.error(Statuses.message(e), e);
            how = State.FAILED;
            why = List.of(Problem.error("vm.fault", Statuses.message(e), ""));
        }
        RunningMachine over;
        synchronized (this) {
            over = running;
        }
        // Not while others wait to ask how it stands: taking a machine away may last seconds.
        if (over != null) {
            try {
                over.close();
            } catch (IOException e) {
                how = State.FAILED;
                why = List.of(Problem.error("vm.left-over", Statuses.message(e), ""));
            }
        }
        boolean restart;
        synchronized (this) {
            running = null;
            worker = null;
            state = how;
            problems = why;
            restart = again;
            again = false;
        }
        if (restart) {
            start();
        }
        machines.changed();
    }

    private RunningMachine launch() throws ProblemException, IOException, InterruptedException {
        ImageMachine asked = ImageMachine.of(image);
        Optional<Path> chosen = StudioSettings.machineProgram();
        HypervisorKind program = with == null ? HypervisorKind.usual(chosen, System.getenv()) : with;
        Hypervisor hypervisor = program.find(chosen, System.getenv());
        synchronized (this) {
            facts = asked;
            kind = program;
        }
        machines.changed();
        RunningMachine machine = hypervisor.start(asked, org.xter.engine.vm.Console.STREAMS, false, Cancellation.NEVER);
        synchronized (this) {
            running = machine;
            if (state == State.STARTING) {
                state = State.RUNNING;
            } else {
                throw new InterruptedException();
            }
        }
        machines.changed();
        return machine;
    }

    private void pump(RunningMachine machine) throws IOException {
        byte[] bytes = new byte[8192];
        try (InputStream line = machine.output()) {
            for (int count = line.read(bytes); count >= 0; count = line.read(bytes)) {
                console.write(bytes, count);
                machines.changed();
            }
        } catch (IOException e) {
            synchronized (this) {
                if (state != State.STOPPING) {
                    throw e;
                }
            }
        }
    }
}
