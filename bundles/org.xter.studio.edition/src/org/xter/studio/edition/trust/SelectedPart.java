package org.xter.studio.edition.trust;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Badge;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.trust.TrustLedger;
import org.xter.studio.edition.PageLayout;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Toned;
import org.xter.studio.ui.problem.Sentences;

/** The certificate of the key that is selected, or what else the selected element stands for. */
final class SelectedPart {
    private final TrustPage page;
    private final Composite list;
    private Optional<SceneElement> element = Optional.empty();
    private Optional<TrustLedger> keys = Optional.empty();

    SelectedPart(TrustPage page, Composite parent) {
        this.page = page;
        Composite section = PageLayout.section(page.toolkit(), parent, Messages.selected, "");
        list = page.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        fill();
    }

    Optional<SceneElement> element() {
        return element;
    }

    void show(TrustLedger read) {
        keys = Optional.of(read);
        element = element.flatMap(each -> page.view().scene().get(each.id()));
        fill();
    }

    void show(Optional<SceneElement> selected) {
        element = selected;
        fill();
    }

    private void fill() {
        for (Control each : list.getChildren()) {
            each.dispose();
        }
        if (element.isEmpty()) {
            words(Messages.nothingSelected, Tone.TEXT_SECONDARY);
        } else {
            fill(element.get());
        }
        list.getParent().layout(true, true);
    }

    private void fill(SceneElement shown) {
        Label title = page.toolkit().createLabel(list, shown.facts().name(), SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        Toned.text(title, Tone.TEXT);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(160, SWT.DEFAULT)
                .applyTo(title);
        for (Badge each : shown.facts().badges()) {
            badge(each);
        }
        List<TrustLedger.Detail> details =
                keys.map(each -> each.details(shown.id())).orElse(List.of());
        if (details.isEmpty()) {
            explanation(shown);
        }
        details.forEach(this::detail);
        keys.flatMap(each -> each.renewal(shown.id())).ifPresent(this::renewing);
        keys.flatMap(each -> each.revocation(shown.id()))
                .ifPresent(each -> button(Messages.revokeOne, () -> page.revoke(Optional.of(each))));
    }

    private void badge(Badge badge) {
        Label icon = page.toolkit().createLabel(list, "");
        icon.setImage(icon(badge).image());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.TOP).applyTo(icon);
        String said = Sentences.sentence(badge.text())
                + (badge.hint().isEmpty() ? "" : " " + Sentences.sentence(badge.hint()));
        Label text = page.toolkit().createLabel(list, said, SWT.WRAP);
        Toned.text(text, Tone.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
    }

    private static Icon icon(Badge badge) {
        return switch (badge.severity()) {
            case ERROR -> Icon.BROKEN;
            case WARNING -> Icon.WARNING;
            case INFO -> Icon.INFO;
        };
    }

    /** All its tooltip says but its name and what is said of it, which stand above. */
    private void explanation(SceneElement shown) {
        List<String> said = shown.facts().badges().stream()
                .flatMap(each -> List.of(each.text(), each.hint()).stream())
                .filter(each -> !each.isEmpty())
                .map(each -> each.substring(1))
                .toList();
        shown.facts()
                .tooltip()
                .lines()
                .skip(1)
                .filter(line -> said.stream().noneMatch(line::endsWith))
                .forEach(line -> words(line, Tone.TEXT_SECONDARY));
    }

    private void words(String said, Tone tone) {
        Label text = page.toolkit().createLabel(list, said, SWT.WRAP);
        Toned.text(text, tone);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(160, SWT.DEFAULT)
                .applyTo(text);
    }

    private void detail(TrustLedger.Detail detail) {
        Label label = page.toolkit().createLabel(list, detail.label());
        Toned.text(label, Tone.TEXT_SECONDARY);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).applyTo(label);
        // Text rather than a label: numbers are there to be copied.
        Text value = new Text(list, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        page.toolkit().adapt(value, true, true);
        value.setText(detail.value());
        value.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = detail.label();
            }
        });
        value.addListener(SWT.Traverse, event -> {
            // Nothing is typed here, so Tab goes on to the next control.
            event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        });
        Toned.text(value, Tone.TEXT);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(160, SWT.DEFAULT)
                .applyTo(value);
    }

    private void renewing(TrustLedger.Renewal renewal) {
        button(NLS.bind(Messages.renewOne, renewal.title()), () -> page.renew(Optional.of(renewal)));
    }

    private void button(String text, Runnable work) {
        Button button = page.toolkit().createButton(list, text, SWT.PUSH);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .align(SWT.BEGINNING, SWT.CENTER)
                .indent(0, 8)
                .applyTo(button);
        button.addListener(SWT.Selection, event -> work.run());
    }
}
