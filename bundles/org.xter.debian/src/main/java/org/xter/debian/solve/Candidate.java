package org.xter.debian.solve;

import java.util.ArrayList;
import java.util.List;
import org.xter.debian.control.Alternatives;
import org.xter.debian.control.Relation;
import org.xter.debian.repository.AvailablePackage;
import org.xter.report.ProblemException;

/** The one version of a package that is considered, with its relations read once. Lives as long as one solving. */
final class Candidate {
    private final AvailablePackage source;
    private final List<Dependency> hard;
    private List<Dependency> recommends;
    private List<Negative> negatives;

    Candidate(AvailablePackage source, String architecture) throws ProblemException {
        this.source = source;
        List<Dependency> needs = new ArrayList<>();
        add("Depends", source.entry().depends(), architecture, needs);
        add("Pre-Depends", source.entry().preDepends(), architecture, needs);
        this.hard = needs;
    }

    private static void add(String field, List<Alternatives> all, String architecture, List<Dependency> target) {
        for (Alternatives each : all) {
            List<Relation> applying = new ArrayList<>(each.relations());
            applying.removeIf(relation -> !relation.appliesTo(architecture));
            if (!applying.isEmpty()) {
                target.add(new Dependency(field, new Alternatives(applying)));
            }
        }
    }

    AvailablePackage source() {
        return source;
    }

    String name() {
        return source.name();
    }

    /** Depends, then Pre-Depends: the order in which apt looks at them. */
    List<Dependency> hard() {
        return hard;
    }

    List<Dependency> recommends(String architecture) throws ProblemException {
        if (recommends == null) {
            List<Dependency> wishes = new ArrayList<>();
            add("Recommends", source.entry().recommends(), architecture, wishes);
            recommends = wishes;
        }
        return recommends;
    }

    /** Conflicts, then Breaks; both forbid that the packages are installed together in the end. */
    List<Negative> negatives(String architecture) throws ProblemException {
        if (negatives == null) {
            List<Negative> all = new ArrayList<>();
            addNegatives("Conflicts", source.entry().conflicts(), architecture, all);
            addNegatives("Breaks", source.entry().breaks(), architecture, all);
            negatives = all;
        }
        return negatives;
    }

    private static void addNegatives(String field, List<Alternatives> all, String architecture, List<Negative> target) {
        for (Alternatives each : all) {
            for (Relation relation : each.relations()) {
                if (relation.appliesTo(architecture)) {
                    target.add(new Negative(field, relation));
                }
            }
        }
    }

    @Override
    public String toString() {
        return source.toString();
    }

    /** What a package needs or recommends. */
    record Dependency(String field, Alternatives alternatives) {}

    /** What a package cannot be beside. */
    record Negative(String field, Relation relation) {}
}
