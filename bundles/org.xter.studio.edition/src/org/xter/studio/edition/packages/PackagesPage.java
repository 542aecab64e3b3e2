package org.xter.studio.edition.packages;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
    private StackLayout sides;
    private PackagesPane pane;
    private GraphPane graph;

    /** For an editor. */
    public PackagesPage(EditionEditor editor) {
        super(editor, EditionPage.PACKAGES, Messages.title, Icon.PACKAGE);
    }

    @Override
    protected void createContents(IManagedForm form, Composite body) {
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(body);
        Composite stack = new Composite(body, SWT.NONE);
        // The tables scroll, not the page around them.
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 320).applyTo(stack);
        sides = new StackLayout();
        stack.setLayout(sides);
        pane = new PackagesPane(
                stack, document(), packages(), Studio.get()::report, this::showInSource, this::showGraph);
        bringUp(pane.control());
    }

    private void bringUp(Control side) {
        sides.topControl = side;
        side.getParent().layout();
    }

    /** Shows the graph around a package of the edition; the page is in front. */
    public void showGraph(String name) {
        if (graph == null) {
            graph = new GraphPane(pane.control().getParent(), document(), packages(), this::showLists);
        }
        graph.show(name);
        bringUp(graph.control());
        graph.focus();
    }

    /** The graph of packages, while it is shown. */
    public Optional<GraphPane> graph() {
        return Optional.ofNullable(graph).filter(each -> sides.topControl == each.control());
    }

    private void showLists(Optional<String> name) {
        bringUp(pane.control());
        name.ifPresent(pane::showPackage);
        pane.focus();
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
        if (graph().isPresent()) {
            graph.focus();
        } else if (pane != null) {
            pane.focus();
        }
    }

    /** Shows a package wherever it is; the page is in front. */
    public void showPackage(String name) {
        showLists(Optional.of(name));
    }

    /** Shows how the lock stands; the page is in front. */
    public void showLock() {
        bringUp(pane.control());
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
        bringUp(pane.control());
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
