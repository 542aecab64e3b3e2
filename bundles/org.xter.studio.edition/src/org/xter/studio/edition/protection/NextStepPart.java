package org.xter.studio.edition.protection;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.xter.diagram.look.Tone;
import org.xter.document.change.Change;
import org.xter.document.protection.AddContainer;
import org.xter.document.protection.Containers;
import org.xter.document.protection.NestContainer;
import org.xter.model.edition.Placement;
import org.xter.studio.edition.PageLayout;
import org.xter.studio.ui.look.Toned;

/** While a container is missing: what would go there, and the one thing to do next. */
final class NextStepPart {
    private final ProtectionPage page;
    private final Composite section;
    private final Label about;
    private final Button action;
    private Optional<Step> shown = Optional.empty();

    /** What comes next. */
    private record Step(String about, String label, Change change) {}

    NextStepPart(ProtectionPage page, Composite parent) {
        this.page = page;
        section = PageLayout.section(page.toolkit(), parent, Messages.next, "");
        about = page.toolkit().createLabel(section, "", SWT.WRAP);
        Toned.text(about, Tone.TEXT_SECONDARY);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(about);
        action = page.toolkit().createButton(section, "", SWT.PUSH);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(action);
        action.addListener(
                SWT.Selection, event -> shown.ifPresent(each -> each.change().applyTo(page.document())));
    }

    /** Whether something else stands there than before. */
    boolean refresh() {
        Optional<Step> before = shown;
        shown = step();
        PageLayout.show(section, shown.isPresent());
        shown.ifPresent(step -> {
            about.setText(step.about());
            action.setText(step.label());
            action.setEnabled(page.editable());
        });
        return !before.map(Step::label).equals(shown.map(Step::label));
    }

    private Optional<Step> step() {
        boolean a = Containers.get(page.edition(), Placement.A).isPresent();
        boolean b = Containers.get(page.edition(), Placement.B).isPresent();
        if (a && b) {
            return Optional.empty();
        }
        if (b) {
            return Optional.of(new Step(
                    Messages.nextNestAbout, Messages.nextNest, new NestContainer(page.edition(), Placement.A)));
        }
        return Optional.of(
                a
                        ? new Step(Messages.nextBAbout, Messages.nextB, new AddContainer(page.edition(), Placement.B))
                        : new Step(Messages.nextAAbout, Messages.nextA, new AddContainer(page.edition(), Placement.A)));
    }
}
