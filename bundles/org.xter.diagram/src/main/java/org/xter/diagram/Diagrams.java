package org.xter.diagram;

import org.xter.diagram.composition.CompositionScene;
import org.xter.diagram.disks.DisksScene;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.packages.PackagesScene;
import org.xter.diagram.protection.ProtectionScene;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.trust.TrustScene;
import org.xter.report.Cancellation;

/** Makes the scene of any page. */
public final class Diagrams {
    private Diagrams() {}

    /**
     * Draws a page.
     *
     * @param kept what the user moved
     * @throws org.xter.report.CancelledException when it is asked for
     */
    public static Scene scene(Page page, DiagramInput input, SavedLayout kept, Cancellation cancellation) {
        return switch (page) {
            case Page.Composition composition -> CompositionScene.of(input, kept.of(page.key()), cancellation);
            case Page.Disks disks -> DisksScene.of(input);
            case Page.Protection protection -> ProtectionScene.of(input);
            case Page.Trust trust -> TrustScene.of(input);
            case Page.Packages packages ->
                PackagesScene.of(input, packages.name(), packages.opened(), kept.of(page.key()), cancellation);
        };
    }
}
