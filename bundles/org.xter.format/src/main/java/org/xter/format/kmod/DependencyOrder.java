package org.xter.format.kmod;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** Closes direct dependencies and brings them to the order of {@code modules.dep}: topological, by a stack of what is free. */
final class DependencyOrder {
    private DependencyOrder() {}

    /**
     * For each module all it depends on, what uses others before what is used.
     *
     * @param direct for each module those whose symbols it needs, in the order of its symbols
     * @param name of a module, for the problem
     * @throws ProblemException {@code kmod.dependency-cycle}
     */
    static List<List<Integer>> close(List<List<Integer>> direct, IntFunction<String> name) throws ProblemException {
        int count = direct.size();
        int[] users = new int[count];
        direct.forEach(needed -> needed.forEach(each -> users[each]++));
        Deque<Integer> free = new ArrayDeque<>();
        for (int i = 0; i < count; i++) {
            if (users[i] == 0) {
                free.push(i);
            }
        }
        int[] place = new int[count];
        int sorted = 0;
        while (!free.isEmpty()) {
            int module = free.pop();
            place[module] = sorted++;
            for (int each : direct.get(module)) {
                if (--users[each] == 0) {
                    free.push(each);
                }
            }
        }
        if (sorted < count) {
            List<String> inCycle = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                if (users[i] > 0) {
                    inCycle.add(name.apply(i));
                }
            }
            throw new ProblemException(Problem.error(
                    "kmod.dependency-cycle",
                    "kernel modules depend on each other in a circle: " + String.join(", ", inCycle),
                    "take other versions of these modules"));
        }
        List<List<Integer>> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BitSet seen = new BitSet(count);
            Deque<Integer> open = new ArrayDeque<>(direct.get(i));
            List<Integer> all = new ArrayList<>();
            while (!open.isEmpty()) {
                int each = open.pop();
                if (!seen.get(each)) {
                    seen.set(each);
                    all.add(each);
                    open.addAll(direct.get(each));
                }
            }
            all.sort(Comparator.comparingInt(each -> place[each]));
            result.add(List.copyOf(all));
        }
        return result;
    }
}
