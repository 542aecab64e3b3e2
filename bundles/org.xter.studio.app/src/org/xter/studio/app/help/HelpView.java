package org.xter.studio.app.help;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.ScrolledFormText;
import org.eclipse.ui.part.ViewPart;
import org.xter.diagram.look.Tone;
import org.xter.studio.ui.look.Palette;

/** The help: a list of pages that a search narrows, and the page chosen. */
public final class HelpView extends ViewPart {
    /** The view's id. */
    public static final String ID = "org.xter.studio.app.help";

    private static final int MARGIN = 8;

    private Text search;
    private org.eclipse.swt.widgets.List titles;
    private ScrolledFormText page;
    private List<Topic> listed = List.of();

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        Composite index = new Composite(sash, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        index.setLayout(layout);
        search = new Text(index, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.search);
        search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        search.addModifyListener(e -> list());
        titles = new org.eclipse.swt.widgets.List(index, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        titles.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        titles.addListener(SWT.Selection, e -> show(listed.get(titles.getSelectionIndex())));

        page = new ScrolledFormText(sash, SWT.V_SCROLL | SWT.BORDER, true);
        page.setExpandHorizontal(true);
        FormText text = page.getFormText();
        text.marginWidth = 2 * MARGIN;
        text.marginHeight = MARGIN;
        text.setFont("header", JFaceResources.getHeaderFont());
        text.setFont("code", JFaceResources.getTextFont());
        text.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                follow((String) e.getHref());
            }
        });
        sash.setWeights(1, 3);
        list();
        show(listed.get(0));
    }

    @Override
    public void setFocus() {
        search.setFocus();
    }

    /** Shows a page by its name; an unknown name shows the first page. */
    void show(String name) {
        search.setText("");
        show(Topic.named(name).orElseGet(() -> Topic.all().get(0)));
    }

    private void follow(String target) {
        if (target.startsWith("http")) {
            Program.launch(target);
        } else {
            show(target);
        }
    }

    private void list() {
        listed = Topic.all().stream()
                .filter(topic -> topic.contains(search.getText()))
                .toList();
        titles.setItems(listed.stream().map(Topic::title).toArray(String[]::new));
    }

    private void show(Topic topic) {
        titles.setSelection(listed.stream().map(Topic::name).toList().indexOf(topic.name()));
        FormText text = page.getFormText();
        Palette palette = Palette.current();
        text.getHyperlinkSettings().setForeground(palette.colour(Tone.LINK));
        text.getHyperlinkSettings().setActiveForeground(palette.colour(Tone.LINK));
        text.setText(topic.markup(), true, false);
        page.setOrigin(0, 0);
        page.reflow(true);
        Display.getCurrent().asyncExec(() -> {
            if (!page.isDisposed()) {
                page.reflow(true); // the first layout does not know its width yet
            }
        });
    }
}
