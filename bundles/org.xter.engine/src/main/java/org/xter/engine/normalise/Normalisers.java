package org.xter.engine.normalise;

import java.util.List;

/** The normalisers in the order in which they run. */
public final class Normalisers {
    /** All of them; times come last, as others write files. */
    public static final List<Normaliser> ALL = List.of(
            new MachineId(),
            new RandomSeeds(),
            new Logs(),
            new Caches(),
            new SshHostKeys(),
            new SnakeOil(),
            new DatabaseClusters(),
            new RuntimeFiles(),
            new BackupFiles(),
            new ShadowDates(),
            new HardLinkOrder(),
            new Times());

    private Normalisers() {}
}
