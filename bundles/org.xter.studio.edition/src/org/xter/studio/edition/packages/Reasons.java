package org.xter.studio.edition.packages;

import org.eclipse.osgi.util.NLS;
import org.xter.debian.solve.Reason;
import org.xter.engine.closure.ResolvedPackage;
import org.xter.engine.resolve.PackageSets;

/** Why packages are there, in the user's language. */
final class Reasons {
    private Reasons() {}

    /** In a few words, where it is clear which package it is about. */
    static String text(ResolvedPackage each) {
        Reason reason = each.locked().reasons().get(PackageSets.SYSTEM);
        return text(reason != null ? reason : each.locked().reasons().get(PackageSets.BOOT), each.name());
    }

    /** What binds a package to the one before it on the way down. */
    static String relation(Reason.NeededBy needed) {
        return isRecommended(needed) ? Messages.relationRecommends : Messages.relationDepends;
    }

    private static boolean isRecommended(Reason.NeededBy needed) {
        return needed.field().equals("Recommends");
    }

    /** In a few words. */
    static String text(Reason reason, String name) {
        return switch (reason) {
            case Reason.Requested requested ->
                requested.request().equals(name)
                        ? Messages.reasonAsked
                        : NLS.bind(Messages.reasonAskedAs, requested.request());
            case Reason.OfBase base -> Messages.reasonBase;
            case Reason.NeededBy needed ->
                NLS.bind(
                        isRecommended(needed) ? Messages.reasonRecommended : Messages.reasonNeeded, needed.dependent());
            case null -> "";
        };
    }
}
