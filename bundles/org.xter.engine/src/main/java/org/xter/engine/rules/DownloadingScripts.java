package org.xter.engine.rules;

import java.util.List;
import java.util.Map;
import org.xter.engine.resolve.PackageSets;
import org.xter.report.Problem;

/** Scripts run without a network: packages whose scripts download come out incomplete. */
final class DownloadingScripts implements ResolvedRule {
    private static final Map<String, String> KNOWN = Map.of(
            "ttf-mscorefonts-installer", "fonts",
            "flashplugin-nonfree", "a plug-in",
            "firmware-b43-installer", "firmware",
            "firmware-b43legacy-installer", "firmware",
            "libdvd-pkg", "a library",
            "geoip-database-contrib", "a database",
            "virtualbox-ext-pack", "an extension",
            "steam-installer", "a program",
            "playonlinux", "programs",
            "tor-browser-launcher", "a browser");

    @Override
    public String id() {
        return "resolved.downloading-scripts";
    }

    @Override
    public String explanation() {
        return "Packages' scripts run without a network; a package whose scripts download comes out incomplete.";
    }

    @Override
    public List<Problem> check(ResolvedEdition resolved) {
        return resolved.lock().of(PackageSets.SYSTEM).stream()
                .filter(each -> KNOWN.containsKey(each.name()))
                .map(each -> Problem.warning(
                        id(),
                        resolved.place(),
                        "package '" + each.name() + "' downloads " + KNOWN.get(each.name())
                                + " when it is configured, and there is no network then",
                        "Leave it out and put what it would download beside the edition as files"))
                .toList();
    }
}
