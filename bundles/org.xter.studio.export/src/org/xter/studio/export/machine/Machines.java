package org.xter.studio.export.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xter.engine.vm.HypervisorKind;

/** The virtual machines of this session; they end with it. Thread-safe. */
public final class Machines {
    /** The one list the view shows. */
    public static final Machines SESSION = new Machines();

    private final List<Machine> machines = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private boolean guarded;

    Machines() {}

    /** The machines, in the order in which they were first started. */
    public List<Machine> machines() {
        return machines;
    }

    /** Starts an image in what usually runs images here, see {@link #start(Path, HypervisorKind)}. */
    public Machine start(Path image) {
        return start(image, null);
    }

    /**
     * Starts an image: anew when its machine has ended, in a second machine when it runs.
     *
     * @param with what is to run it; null for what usually does
     */
    public Machine start(Path image, HypervisorKind with) {
        guard();
        Machine machine = machines.stream()
                .filter(each -> each.image().equals(image) && isOver(each) && each.with() == with)
                .findFirst()
                .orElseGet(() -> {
                    Machine made = new Machine(this, image, with);
                    machines.add(made);
                    return made;
                });
        machine.start();
        return machine;
    }

    /** Forgets a machine that has ended. */
    public void forget(Machine machine) {
        if (isOver(machine)) {
            machines.remove(machine);
            changed();
        }
    }

    private static boolean isOver(Machine machine) {
        return machine.state() == Machine.State.ENDED || machine.state() == Machine.State.FAILED;
    }

    /** However this process ends, short of being killed, its machines do not outlive it. */
    private synchronized void guard() {
        if (!guarded) {
            guarded = true;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> machines.forEach(Machine::end)));
        }
    }

    /** Tells of every change, also of the consoles, on whatever thread it happens; keep it short. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends what {@link #addListener} began. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }
}
