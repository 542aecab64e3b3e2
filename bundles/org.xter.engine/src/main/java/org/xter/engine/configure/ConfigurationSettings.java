package org.xter.engine.configure;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.engine.normalise.Normaliser;
import org.xter.engine.normalise.Normalisers;

/**
 * What a configuration depends on beside the packages.
 *
 * @param answers lines for debconf-set-selections(1), without line feeds
 * @param ids the numbers system accounts must have, as an earlier {@link ConfiguredRoot#ids()} told them
 * @param epoch the time of all that scripts make, in seconds since 1970
 * @param normalisers what is made stable, in order
 * @param timeout how long the scripts may run in all
 * @param silence how long they may be silent
 */
public record ConfigurationSettings(
        List<String> answers,
        SortedMap<String, Long> ids,
        long epoch,
        List<Normaliser> normalisers,
        Duration timeout,
        Duration silence) {
    public ConfigurationSettings {
        answers = List.copyOf(answers);
        ids = Collections.unmodifiableSortedMap(new TreeMap<>(ids));
        normalisers = List.copyOf(normalisers);
    }

    /** No answers, no pinned ids, all normalisers, the usual limits. */
    public static ConfigurationSettings at(long epoch) {
        return new ConfigurationSettings(
                List.of(), new TreeMap<>(), epoch, Normalisers.ALL, Duration.ofMinutes(30), Duration.ofMinutes(5));
    }

    /** The same with other answers. */
    public ConfigurationSettings withAnswers(List<String> others) {
        return new ConfigurationSettings(others, ids, epoch, normalisers, timeout, silence);
    }

    /** The same with other ids. */
    public ConfigurationSettings withIds(SortedMap<String, Long> others) {
        return new ConfigurationSettings(answers, others, epoch, normalisers, timeout, silence);
    }

    /** The same with other limits. */
    public ConfigurationSettings withLimits(Duration newTimeout, Duration newSilence) {
        return new ConfigurationSettings(answers, ids, epoch, normalisers, newTimeout, newSilence);
    }
}
