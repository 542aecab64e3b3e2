package org.xter.studio.edition;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.IManagedForm;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.packages.KnownPackages;
import org.xter.document.packages.LockState;
import org.xter.engine.closure.Closure;
import org.xter.engine.closure.LockStatus;
import org.xter.engine.closure.SizeEstimate;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Hardware;
import org.xter.model.edition.Identity;
import org.xter.model.edition.Memory;
import org.xter.report.Severity;
import org.xter.studio.edition.field.FieldGroup;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.build.Amounts;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.problem.Sentences;

/** The first page: what the edition is, what it is exported to, what machine it needs, and how it stands. */
public final class OverviewPage extends EditionPage {
    private FieldGroup identity;
    private FieldGroup hardware;
    private PartEditor targets;
    private Card size;
    private Card memory;
    private Card packageCard;
    private Card findingCard;
    private Card lockCard;
    private KnownPackages known;
    private boolean following;
    private final Runnable packagesListener = this::refreshCards;

    /** For an editor. */
    public OverviewPage(EditionEditor editor) {
        super(editor, EditionPage.OVERVIEW, Messages.overviewPage, Icon.OVERVIEW);
    }

    @Override
    protected void createContents(IManagedForm form, Composite body) {
        PageLayout.columns(body);
        cards(body);
        Composite left = PageLayout.column(toolkit(), body);
        Composite right = PageLayout.column(toolkit(), body);
        identity = OverviewSections.identity(this, left);
        hardware = OverviewSections.hardware(this, right);
        targets = OverviewSections.targets(this, right);
    }

    private void cards(Composite body) {
        Composite row = toolkit().createComposite(body);
        row.setLayout(new CardRow());
        size = new Card(row, Messages.cardSize, Icon.IMAGE, () -> go(EditionPage.PACKAGES));
        memory = new Card(
                row,
                Messages.cardMemory,
                Icon.MEMORY,
                () -> hardware.focus(
                        edition().getHardware() == null ? edition() : edition().getHardware(), null));
        packageCard = new Card(row, Messages.cardPackages, Icon.PACKAGE, () -> go(EditionPage.PACKAGES));
        lockCard = new Card(row, Messages.cardLock, Icon.LOCK, () -> go(EditionPage.PACKAGES));
        findingCard = new Card(row, Messages.cardFindings, Icon.FIX, this::showFindings);
    }

    private void go(String page) {
        editor().showPage(page);
    }

    private void showFindings() {
        List<DocumentFinding> found = document().findings();
        if (!found.isEmpty()) {
            editor().reveal(found.stream()
                    .filter(each -> each.problem().isError())
                    .findFirst()
                    .orElse(found.get(0)));
            return;
        }
        try {
            getSite().getPage().showView(IPageLayout.ID_PROBLEM_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            throw new IllegalStateException(e); // the view belongs to the platform
        }
    }

    /** After the edition is shown: this begins to read locks and indexes. */
    private void followPackages() {
        if (!size.isDisposed()) {
            known = packages();
            known.addListener(packagesListener);
            refreshCards();
        }
    }

    @Override
    protected String heading() {
        Identity shown = edition().getIdentity();
        return shown == null || shown.getTitle() == null ? getTitle() : shown.getTitle();
    }

    @Override
    protected void refresh() {
        identity.show(edition());
        hardware.show(edition());
        targets.of(edition());
        if (!following) {
            following = true;
            getManagedForm().getForm().getDisplay().timerExec(Studio.OPENED_MILLIS, this::followPackages);
        }
        refreshCards();
    }

    /** Locks made by older versions do not know how much room packages take. */
    private static String installed(SizeEstimate sizes) {
        return sizes.unknown() > 0
                ? Messages.installedUnknown
                : NLS.bind(Messages.installed, Amounts.bytes(sizes.installed()));
    }

    private void refreshCards() {
        if (size == null || size.isDisposed()) {
            return;
        }
        LockState state = known == null ? LockState.UNKNOWN : known.lock();
        Optional<Closure> closure = state.closure();
        showMemory(closure);
        if (closure.isPresent()) {
            size.say(
                    null,
                    NLS.bind(Messages.about, Amounts.bytes(closure.get().sizes().layersSize())),
                    installed(closure.get().sizes()));
            packageCard.say(
                    null,
                    String.valueOf(closure.get().packages().size()),
                    NLS.bind(
                            Messages.download,
                            Amounts.bytes(closure.get().sizes().download())));
        } else {
            size.say(Icon.UNKNOWN, Messages.unknown, Messages.knownWithLock);
            packageCard.say(Icon.UNKNOWN, Messages.unknown, Messages.knownWithLock);
        }
        showLock(state);
        showFindingCard();
    }

    private void showMemory(Optional<Closure> closure) {
        Hardware machine = edition().getHardware();
        Memory asked = machine == null || machine.getMemory() == null
                ? EditionFactory.eINSTANCE.createMemory()
                : machine.getMemory();
        long minimum = asked.getMinimum().bytes();
        boolean fits = closure.isEmpty() || closure.get().sizes().memoryNeeded() <= minimum;
        memory.say(
                fits ? null : Icon.WARNING,
                asked.getMinimum().toString(),
                closure.isEmpty()
                        ? Messages.memoryAsked
                        : NLS.bind(
                                Messages.memoryNeeded,
                                Amounts.bytes(closure.get().sizes().memoryNeeded())));
    }

    private void showLock(LockState state) {
        if (!state.problems().isEmpty()) {
            lockCard.say(
                    Icon.BROKEN,
                    Messages.lockBroken,
                    Sentences.of(state.problems().get(0)));
            return;
        }
        switch (state.status().orElse(null)) {
            case LockStatus.UpToDate fresh -> lockCard.say(Icon.OK, Messages.lockFresh, Messages.lockFreshWhy);
            case LockStatus.Missing missing ->
                lockCard.say(Icon.UNKNOWN, Messages.lockMissing, Messages.lockMissingWhy);
            case LockStatus.Stale stale ->
                lockCard.say(
                        Icon.WARNING,
                        Messages.lockStale,
                        NLS.bind(
                                Messages.lockStaleWhy,
                                stale.added().size(),
                                stale.removed().size()));
            case LockStatus.Unknown unknown ->
                lockCard.say(
                        Icon.UNKNOWN,
                        Messages.unknown,
                        unknown.problems().isEmpty()
                                ? ""
                                : Sentences.of(unknown.problems().get(0)));
            case null -> lockCard.say(Icon.UNKNOWN, Messages.unknown, "");
        }
    }

    private void showFindingCard() {
        List<DocumentFinding> found = document().findings();
        long errors = count(found, Severity.ERROR);
        long warnings = count(found, Severity.WARNING);
        if (errors > 0) {
            findingCard.say(
                    Icon.BROKEN,
                    NLS.bind(Messages.errors, errors),
                    Sentences.of(found.stream()
                            .filter(each -> each.problem().isError())
                            .findFirst()
                            .orElseThrow()
                            .problem()));
        } else if (warnings > 0) {
            findingCard.say(
                    Icon.WARNING,
                    NLS.bind(Messages.warnings, warnings),
                    Sentences.of(found.get(0).problem()));
        } else {
            findingCard.say(Icon.OK, Messages.noFindings, Messages.noFindingsWhy);
        }
    }

    private static long count(List<DocumentFinding> found, Severity severity) {
        return found.stream()
                .filter(each -> each.problem().severity() == severity)
                .count();
    }

    @Override
    public Optional<PartClipboard> clipboard() {
        return targets.table().hasFocus() ? Optional.of(targets.table()) : Optional.empty();
    }

    /** Nothing on the page is in focus until somebody goes there: a framed card would look chosen. */
    @Override
    public void setFocus() {
        getManagedForm().getForm().forceFocus();
    }

    @Override
    protected Optional<Identity> shownFirst() {
        return Optional.ofNullable(edition().getIdentity());
    }

    @Override
    public boolean shows(EObject part, EStructuralFeature feature) {
        return part.eClass() == Literals.IDENTITY
                || part.eClass() == Literals.HARDWARE
                || part.eClass() == Literals.MEMORY
                || part.eClass() == Literals.TARGET
                || part == edition() && feature == null;
    }

    @Override
    public boolean reveal(EObject part, EStructuralFeature feature) {
        return shows(part, feature)
                && (targets.reveal(part, feature)
                        || identity.focus(part, feature)
                        || hardware.focus(part, feature)
                        || feature == null);
    }

    @Override
    public void dispose() {
        if (known != null) {
            known.removeListener(packagesListener);
        }
        super.dispose();
    }
}
