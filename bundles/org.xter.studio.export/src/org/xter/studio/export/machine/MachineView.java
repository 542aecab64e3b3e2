package org.xter.studio.export.machine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.events.FocusAdapter;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.ViewPart;
import org.xter.diagram.look.Tone;
import org.xter.engine.vm.HypervisorKind;
import org.xter.engine.vm.ImageMachine;
import org.xter.studio.ui.build.Amounts;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;
import org.xter.studio.ui.problem.Statuses;

/** The view <em>Virtual machine</em>: the console of a machine, its ports, and what can be done to it. */
public final class MachineView extends ViewPart {
    /** The view's id. */
    public static final String ID = "org.xter.studio.export.machine";

    private static final ILog LOG = ILog.of(MachineView.class);
    private static final int REFRESH_MILLISECONDS = 80;
    private static final Tone[] COLOURS = {
        Tone.TEXT_DIMMED, Tone.BROKEN, Tone.OK, Tone.WARNING, Tone.STAGE_A, Tone.CIPHER_B, Tone.STAGE_B, Tone.TEXT
    };

    private final AtomicBoolean due = new AtomicBoolean();
    private final Runnable listener = this::due;
    private Display display;
    private Composite body;
    private Composite bar;
    private Label stateIcon;
    private Label stateText;
    private Combo chooser;
    private Link ports;
    private StyledText text;
    private Label empty;
    private Machine shown;
    private Console.Picture drawn;
    private List<Machine> listed = List.of();
    private Action start;
    private Action stop;
    private Action restart;
    private Action forget;

    /** Starts an image in what usually runs images here and shows it. On the UI thread; returns at once. */
    public static void run(IWorkbenchWindow window, Path image) {
        run(window, image, null);
    }

    /**
     * Starts an image and shows it. On the UI thread; returns at once.
     *
     * @param with what is to run it; null for what usually does
     */
    public static void run(IWorkbenchWindow window, Path image, HypervisorKind with) {
        Machine machine = Machines.SESSION.start(image, with);
        try {
            if (window.getActivePage().showView(ID) instanceof MachineView view) {
                view.show(machine);
            }
        } catch (PartInitException e) {
            LOG.log(e.getStatus());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        bar = new Composite(body, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .margins(8, 4)
                .numColumns(4)
                .spacing(8, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        chooser = new Combo(bar, SWT.READ_ONLY);
        chooser.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            int index = chooser.getSelectionIndex();
            if (index >= 0 && index < listed.size()) {
                show(listed.get(index));
            }
        }));
        stateIcon = new Label(bar, SWT.NONE);
        stateText = new Label(bar, SWT.NONE);
        ports = new Link(bar, SWT.NONE);
        ports.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Program.launch(event.text)));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(ports);
        text = new StyledText(body, SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI | SWT.READ_ONLY);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(8, 4, 8, 4);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        empty = new Label(body, SWT.WRAP);
        empty.setText(Messages.empty);
        GridDataFactory.swtDefaults()
                .indent(12, 12)
                .grab(true, true)
                .align(SWT.FILL, SWT.TOP)
                .applyTo(empty);
        takeKeys();
        makeActions();
        Machines.SESSION.addListener(listener);
        List<Machine> all = Machines.SESSION.machines();
        show(all.isEmpty() ? null : all.get(all.size() - 1));
    }

    /** Every key goes to the machine: the window's own keys rest while the console has the focus. */
    private void takeKeys() {
        IBindingService bindings = getSite().getService(IBindingService.class);
        text.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                bindings.setKeyFilterEnabled(false);
            }

            @Override
            public void focusLost(FocusEvent event) {
                bindings.setKeyFilterEnabled(true);
            }
        });
        text.addDisposeListener(event -> bindings.setKeyFilterEnabled(true));
        text.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_MNEMONIC);
        text.addVerifyKeyListener(event -> {
            event.doit = false;
            boolean control = (event.stateMask & SWT.CTRL) != 0;
            boolean shift = (event.stateMask & SWT.SHIFT) != 0;
            if (control && shift && Character.toLowerCase(event.keyCode) == 'c') {
                copy();
            } else if (control && shift && Character.toLowerCase(event.keyCode) == 'v') {
                paste();
            } else if (shown != null) {
                shown.type(Keys.bytes(event.keyCode, event.character));
            }
        });
        MenuManager menu = new MenuManager();
        menu.add(action(Messages.copy, Icon.COPY, this::copy));
        menu.add(action(Messages.paste, Icon.PASTE, this::paste));
        text.setMenu(menu.createContextMenu(text));
    }

    private void copy() {
        if (text.getSelectionCount() > 0) {
            text.copy();
        }
    }

    private void paste() {
        Clipboard clipboard = new Clipboard(display);
        try {
            if (shown != null && clipboard.getContents(TextTransfer.getInstance()) instanceof String words) {
                shown.type(words.replace("\r\n", "\r").replace('\n', '\r').getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            clipboard.dispose();
        }
    }

    private void makeActions() {
        start = action(Messages.start, Icon.RUN, this::start);
        stop = action(Messages.stop, Icon.STOP, () -> shown.stop());
        restart = action(Messages.restart, Icon.RESTART, () -> shown.restart());
        forget = action(Messages.forget, Icon.CLEAR, () -> Machines.SESSION.forget(shown));
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(start);
        tools.add(stop);
        tools.add(restart);
        tools.add(new Separator());
        tools.add(action(Messages.startImage, Icon.OPEN, this::startImage));
        tools.add(forget);
    }

    private static Action action(String name, Icon icon, Runnable work) {
        Action action = new Action(name, icon.descriptor()) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(name);
        return action;
    }

    private void start() {
        if (shown == null) {
            startImage();
        } else {
            shown.start();
        }
    }

    private void startImage() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setText(Messages.startImage);
        dialog.setFilterExtensions(new String[] {"*.img;*.raw", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            show(Machines.SESSION.start(Path.of(chosen)));
        }
    }

    /** Shows a machine; null for none. */
    void show(Machine machine) {
        shown = machine;
        drawn = null;
        text.setText("");
        refresh();
    }

    private void due() {
        if (!due.getAndSet(true)) {
            display.asyncExec(() -> {
                if (!body.isDisposed()) {
                    display.timerExec(REFRESH_MILLISECONDS, this::refreshDue);
                }
            });
        }
    }

    private void refreshDue() {
        due.set(false);
        if (!body.isDisposed()) {
            refresh();
        }
    }

    private void refresh() {
        List<Machine> all = List.copyOf(Machines.SESSION.machines());
        if (shown != null && !all.contains(shown) || shown == null && !all.isEmpty()) {
            show(all.isEmpty() ? null : all.get(all.size() - 1));
            return;
        }
        if (!all.equals(listed)) {
            listed = all;
            chooser.setItems(all.stream().map(MachineView::label).toArray(String[]::new));
        }
        if (shown != null && chooser.getSelectionIndex() != listed.indexOf(shown)) {
            chooser.select(listed.indexOf(shown));
        }
        visible(bar, shown != null);
        visible(chooser, listed.size() > 1);
        visible(text, shown != null);
        visible(empty, shown == null);
        Machine.State state = shown == null ? Machine.State.ENDED : shown.state();
        boolean over = state == Machine.State.ENDED || state == Machine.State.FAILED;
        start.setEnabled(over);
        stop.setEnabled(state == Machine.State.RUNNING || state == Machine.State.STARTING);
        restart.setEnabled(state == Machine.State.RUNNING);
        forget.setEnabled(shown != null && over);
        if (shown != null) {
            showFacts(state);
            draw(shown.console().picture());
        }
        body.layout(true, true);
    }

    private static String label(Machine machine) {
        long same = Machines.SESSION.machines().stream()
                .takeWhile(each -> each != machine)
                .filter(each -> each.image().equals(machine.image()))
                .count();
        return same == 0 ? machine.name() : machine.name() + " (" + (same + 1) + ")";
    }

    private static void visible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) (control.getLayoutData() == null ? layoutData(control) : control.getLayoutData())).exclude =
                !visible;
    }

    private static Object layoutData(Control control) {
        GridDataFactory.swtDefaults().applyTo(control);
        return control.getLayoutData();
    }

    private void showFacts(Machine.State state) {
        Icon icon =
                switch (state) {
                    case STARTING, STOPPING -> Icon.RUNNING;
                    case RUNNING -> Icon.OK;
                    case ENDED -> Icon.STOP;
                    case FAILED -> Icon.BROKEN;
                };
        stateIcon.setImage(icon.image());
        String word =
                switch (state) {
                    case STARTING -> Messages.starting;
                    case RUNNING -> Messages.running;
                    case STOPPING -> Messages.stopping;
                    case ENDED -> Messages.ended;
                    case FAILED -> shown.problems().stream().map(Statuses::text).collect(Collectors.joining(" "));
                };
        String facts = shown.facts()
                .map(each -> NLS.bind(Messages.facts, new Object[] {
                    Amounts.bytes(each.memory()),
                    Integer.toString(each.processors()),
                    shown.kind().map(HypervisorKind::title).orElse("")
                }))
                .orElse("");
        String whole = shown.name() + "   " + word + "   " + facts;
        if (!whole.equals(stateText.getText())) {
            stateText.setText(whole);
        }
        String links = state == Machine.State.RUNNING
                ? shown.facts()
                        .map(ImageMachine::ports)
                        .map(all -> all.stream().map(MachineView::link).collect(Collectors.joining("   ")))
                        .orElse("")
                : "";
        if (!links.equals(ports.getText())) {
            ports.setText(links);
        }
    }

    /** A port as a link to where a browser finds it; what is no page has its address as text. */
    private static String link(ImageMachine.Port port) {
        int guest = port.forward().guestPort();
        int host = port.forward().hostPort();
        String scheme = guest == 80 || guest == 8080 ? "http" : "https";
        boolean page = List.of(80, 443, 8080, 8443, 9090).contains(guest);
        String address = "localhost:" + host;
        return page
                ? "<a href=\"" + scheme + "://" + address + "/\">"
                        + NLS.bind(Messages.port, Integer.toString(guest), address) + "</a>"
                : NLS.bind(Messages.port, Integer.toString(guest), address);
    }

    /** Draws what changed: lines that have settled are written once. */
    private void draw(Console.Picture picture) {
        if (drawn != null && drawn.equals(picture)) {
            return;
        }
        boolean follows = drawn == null || atEnd();
        int kept = 0;
        if (drawn != null) {
            int gone = (int)
                    Math.min(picture.first() - drawn.first(), drawn.lines().size());
            if (gone > 0) {
                int end = gone < text.getLineCount() ? text.getOffsetAtLine(gone) : text.getCharCount();
                text.replaceTextRange(0, end, "");
            }
            int before = drawn.lines().size() - gone;
            while (kept < before
                    && kept < picture.lines().size()
                    && drawn.lines().get(gone + kept).equals(picture.lines().get(kept))) {
                kept++;
            }
        }
        StringBuilder words = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        Palette palette = Palette.current();
        // A line that is kept keeps its line feed, which is written with the next one.
        int from = kept == 0 ? 0 : kept >= text.getLineCount() ? text.getCharCount() : text.getOffsetAtLine(kept) - 1;
        for (int i = kept; i < picture.lines().size(); i++) {
            if (i > 0) {
                words.append('\n');
            }
            ConsoleLine line = picture.lines().get(i);
            for (ConsoleLine.Run run : line.runs()) {
                StyleRange style = new StyleRange();
                style.start = from + words.length() + run.start();
                style.length = run.length();
                style.fontStyle = run.bold() ? SWT.BOLD : SWT.NORMAL;
                if (run.colour() >= 0) {
                    style.foreground = palette.colour(COLOURS[run.colour()]);
                }
                styles.add(style);
            }
            words.append(line.text());
        }
        text.replaceTextRange(from, text.getCharCount() - from, words.toString());
        styles.forEach(text::setStyleRange);
        drawn = picture;
        if (follows && picture.row() < text.getLineCount()) {
            int begin = text.getOffsetAtLine(picture.row());
            int length = text.getLine(picture.row()).length();
            if (text.getSelectionCount() == 0) {
                text.setCaretOffset(begin + Math.min(length, picture.column()));
            }
            text.setTopIndex(text.getLineCount() - 1);
        }
    }

    private boolean atEnd() {
        int visible = text.getClientArea().height / Math.max(1, text.getLineHeight());
        return text.getTopIndex() + visible + 2 >= text.getLineCount();
    }

    @Override
    public void setFocus() {
        if (text.getVisible()) {
            text.setFocus();
        } else {
            body.setFocus();
        }
    }

    @Override
    public void dispose() {
        Machines.SESSION.removeListener(listener);
        super.dispose();
    }
}
