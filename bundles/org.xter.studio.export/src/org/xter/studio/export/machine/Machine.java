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
import org.xter.engine.vm.ImageMachine;
import org.xter.engine.vm.Qemu;
import org.xter.engine.vm.RunningMachine;
import org.xter.engine.vm.SerialPort;
import org.xter.engine.vm.UefiFirmware;
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
        /** It could not be started, or QEMU gave up. */
        FAILED
    }

    private final Path image;
    private final Machines machines;
    private final Console console = new Console();
    private State state = State.ENDED;
    private ImageMachine facts;
    private RunningMachine running;
    private List<Problem> problems = List.of();
    private Thread worker;
    private boolean again;

    Machine(Machines machines, Path image) {
        this.machines = machines;
        this.image = image;
    }

    /** The image it runs. */
    public Path image() {
        return image;
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
        synchronized (this) {
            again = false;
            victim = running;
        }
        if (victim != null) {
            close(victim);
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
        boolean restart;
        synchronized (this) {
            if (running != null) {
                close(running);
            }
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
        Qemu qemu = StudioSettings.machineProgram().isPresent()
                ? new Qemu(StudioSettings.machineProgram().get())
                : Qemu.find(System.getenv());
        UefiFirmware firmware = UefiFirmware.find(qemu.program());
        synchronized (this) {
            facts = asked;
        }
        machines.changed();
        RunningMachine machine =
                qemu.start(asked.machine(firmware, new SerialPort.Pipes(), false), qemu.fastestAccelerator());
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
