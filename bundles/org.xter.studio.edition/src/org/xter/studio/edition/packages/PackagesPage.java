package org.xter.studio.edition.packages;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.xter.document.packages.AskedPackage;
import org.xter.document.packages.AskedPackages;
import org.xter.document.packages.PackagePlace;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.look.Icon;

/** The page of packages: those the edition could have, those it asks for, those that come along, and its lock. */
public final class PackagesPage extends EditionPage {
    private PackagesPane pane;

    /** For an editor. */
    public PackagesPage(EditionEditor editor) {
        super(editor, EditionPage.PACKAGES, Messages.title, Icon.PACKAGE);
    }

    @Override
    protected void createContents(IManagedForm form, Composite body) {
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(body);
        pane = new PackagesPane(body, document(), packages(), Studio.get()::report, this::showInSource);
        // The tables scroll, not the page around them.
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 320).applyTo(pane.control());
    }

    private void showInSource(AskedPackage wanted) {
        wanted.place()
                .owner()
                .flatMap(owner -> document().span(owner, wanted.place().feature(), wanted.index()))
                .ifPresent(editor()::showInSource);
    }

    /** The pane follows the edition by itself while it is shown. */
    @Override
    protected void refresh() {}

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (pane != null) {
            pane.setShown(active);
        }
    }

    @Override
    public void setFocus() {
        if (pane != null) {
            pane.focus();
        }
    }

    /** Shows a package wherever it is; the page is in front. */
    public void showPackage(String name) {
        pane.showPackage(name);
    }

    /** Shows how the lock stands; the page is in front. */
    public void showLock() {
        pane.showLock();
    }

    @Override
    public boolean shows(EObject part, EStructuralFeature feature) {
        return feature == Literals.OPERATING_SYSTEM__PACKAGES
                || feature == Literals.OPERATING_SYSTEM__EXCLUDED
                || feature == Literals.SERVICE__PACKAGES
                || feature == Literals.PACKAGE_GROUP__PACKAGES
                || part.eClass() == Literals.PACKAGE_GROUP && feature == null;
    }

    @Override
    public boolean reveal(EObject part, EStructuralFeature feature) {
        if (!shows(part, feature)) {
            return false;
        }
        AskedPackages.of(edition()).groups().stream()
                .map(AskedPackages.Group::place)
                .filter(place -> isOf(place, part, feature))
                .findFirst()
                .ifPresent(pane::showPlace);
        return true;
    }

    private static boolean isOf(PackagePlace place, EObject part, EStructuralFeature feature) {
        return place.owner().filter(owner -> owner == part).isPresent()
                && (feature == null || place.feature() == feature);
    }
}
