package org.xter.studio.edition.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.xter.model.edition.DebconfAnswer;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.NetworkInterface;
import org.xter.model.edition.Repository;
import org.xter.model.edition.Service;
import org.xter.model.edition.User;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.FreshName;
import org.xter.studio.edition.PageLayout;
import org.xter.studio.edition.PartClipboard;
import org.xter.studio.edition.PartEditor;
import org.xter.studio.edition.field.FieldGroup;
import org.xter.studio.edition.field.FieldTexts;
import org.xter.studio.edition.field.PartTable;
import org.xter.studio.ui.look.Icon;

/** The page of what belongs to the system as a whole: base, repositories, users, files, network. */
public final class SystemPage extends EditionPage {
    private final List<FieldGroup> groups = new ArrayList<>();
    private final List<PartEditor> editors = new ArrayList<>();

    /** For an editor. */
    public SystemPage(EditionEditor editor) {
        super(editor, EditionPage.SYSTEM, Messages.title, Icon.SYSTEM);
    }

    @Override
    protected void createContents(IManagedForm form, Composite body) {
        PageLayout.columns(body);
        Composite left = PageLayout.column(toolkit(), body);
        Composite right = PageLayout.column(toolkit(), body);
        base(PageLayout.section(toolkit(), left, Messages.base, Messages.baseAbout));
        repositories(PageLayout.section(toolkit(), left, Messages.repositories, ""));
        network(PageLayout.section(toolkit(), left, Messages.network, ""));
        users(PageLayout.section(toolkit(), right, Messages.users, ""));
        files(PageLayout.section(toolkit(), right, Messages.files, ""));
        answers(PageLayout.section(toolkit(), right, Messages.answers, ""));
    }

    private void base(Composite section) {
        groups.add(new FieldGroup(this, section, 2)
                .add(Literals.BASE__SUITE, Literals.EDITION__BASE)
                .add(Literals.BASE__ARCHITECTURE, Literals.EDITION__BASE)
                .add(Literals.BASE__SNAPSHOT, Literals.EDITION__BASE)
                .add(Literals.BASE__DISTRIBUTION, Literals.EDITION__BASE)
                .add(Literals.OPERATING_SYSTEM__TIME_ZONE, Literals.EDITION__SYSTEM)
                .add(Literals.OPERATING_SYSTEM__LOCALE, Literals.EDITION__SYSTEM)
                .addWide(Literals.OPERATING_SYSTEM__RECOMMENDS, Literals.EDITION__SYSTEM));
    }

    private void repositories(Composite section) {
        PartTable table = new PartTable(
                        this,
                        Literals.BASE__REPOSITORIES,
                        Icon.REPOSITORY,
                        () -> {
                            Repository made = EditionFactory.eINSTANCE.createRepository();
                            made.setId(FreshName.of("debian", ids()));
                            return made;
                        },
                        Literals.EDITION__BASE)
                .column(FieldTexts.label(Literals.REPOSITORY__ID), 2, part -> ((Repository) part).getId())
                .column(
                        FieldTexts.label(Literals.REPOSITORY__SUITES),
                        3,
                        part -> String.join(", ", ((Repository) part).getSuites()))
                .column(
                        FieldTexts.label(Literals.REPOSITORY__COMPONENTS),
                        3,
                        part -> String.join(", ", ((Repository) part).getComponents()))
                .create(section);
        editors.add(new PartEditor(
                this,
                table,
                new FieldGroup(this, section, 2)
                        .add(Literals.REPOSITORY__ID)
                        .add(Literals.REPOSITORY__PRIORITY)
                        .add(Literals.REPOSITORY__SUITES)
                        .add(Literals.REPOSITORY__COMPONENTS)
                        .addWide(Literals.REPOSITORY__ADDRESSES)
                        .addWide(Literals.REPOSITORY__ARCHIVE_KEYS)));
    }

    private List<String> ids() {
        return edition().getBase() == null
                ? List.of()
                : edition().getBase().getRepositories().stream()
                        .map(Repository::getId)
                        .toList();
    }

    private void users(Composite section) {
        PartTable table = new PartTable(
                        this,
                        Literals.OPERATING_SYSTEM__USERS,
                        Icon.USER,
                        () -> {
                            User made = EditionFactory.eINSTANCE.createUser();
                            made.setName(FreshName.of("user", userNames()));
                            return made;
                        },
                        Literals.EDITION__SYSTEM)
                .column(FieldTexts.label(Literals.USER__NAME), 2, part -> ((User) part).getName())
                .column(FieldTexts.label(Literals.USER__TITLE), 3, part -> ((User) part).getTitle())
                .column(
                        FieldTexts.label(Literals.USER__GROUPS),
                        3,
                        part -> String.join(", ", ((User) part).getGroups()))
                .create(section);
        editors.add(new PartEditor(
                this,
                table,
                new FieldGroup(this, section, 2)
                        .add(Literals.USER__NAME)
                        .add(Literals.USER__TITLE)
                        .addWide(Literals.USER__PASSWORD)
                        .add(Literals.USER__GROUPS)
                        .add(Literals.USER__SHELL)
                        .add(Literals.USER__HOME)
                        .add(Literals.USER__UID)
                        .addWide(Literals.USER__SSH_KEYS)
                        .addWide(Literals.USER__SYSTEM)));
    }

    private List<String> userNames() {
        return edition().getSystem() == null
                ? List.of()
                : edition().getSystem().getUsers().stream().map(User::getName).toList();
    }

    private void files(Composite section) {
        editors.add(FilesEditor.create(this, section, Literals.OPERATING_SYSTEM__FILES, Literals.EDITION__SYSTEM));
    }

    private void answers(Composite section) {
        PartTable table = new PartTable(
                        this,
                        Literals.OPERATING_SYSTEM__DEBCONF,
                        Icon.PACKAGE,
                        () -> {
                            DebconfAnswer made = EditionFactory.eINSTANCE.createDebconfAnswer();
                            made.setPackageName("tzdata");
                            made.setQuestion("tzdata/Areas");
                            made.setValue("Europe");
                            return made;
                        },
                        Literals.EDITION__SYSTEM)
                .column(FieldTexts.label(Literals.DEBCONF_ANSWER__QUESTION), 3, part -> ((DebconfAnswer) part)
                        .getQuestion())
                .column(FieldTexts.label(Literals.DEBCONF_ANSWER__VALUE), 3, part -> ((DebconfAnswer) part).getValue())
                .create(section);
        editors.add(new PartEditor(this, table, new FieldGroup(this, section, 2).addAll(Literals.DEBCONF_ANSWER)));
    }

    private void network(Composite section) {
        groups.add(new FieldGroup(this, section, 2)
                .add(Literals.NETWORK__HOSTNAME, Literals.EDITION__NETWORK)
                .add(Literals.NETWORK__DNS, Literals.EDITION__NETWORK));
        PartTable table = new PartTable(
                        this, Literals.NETWORK__INTERFACES, Icon.NETWORK, this::newInterface, Literals.EDITION__NETWORK)
                .column(FieldTexts.label(Literals.NETWORK_INTERFACE__NAME), 2, part -> ((NetworkInterface) part)
                        .getName())
                .column(FieldTexts.label(Literals.NETWORK_INTERFACE__CARD), 2, part -> ((NetworkInterface) part)
                        .getCard())
                .column(
                        FieldTexts.label(Literals.NETWORK_INTERFACE__IPV4),
                        4,
                        part -> String.join(", ", ((NetworkInterface) part).getIpv4()))
                .create(section);
        editors.add(new PartEditor(this, table, new FieldGroup(this, section, 2).addAll(Literals.NETWORK_INTERFACE)));
    }

    private NetworkInterface newInterface() {
        List<NetworkInterface> there = edition().getNetwork() == null
                ? List.of()
                : edition().getNetwork().getInterfaces();
        NetworkInterface made = EditionFactory.eINSTANCE.createNetworkInterface();
        made.setName(FreshName.of(
                "lan", there.stream().map(NetworkInterface::getName).toList()));
        List<String> cards = there.stream().map(NetworkInterface::getCard).toList();
        int card = 1;
        while (cards.contains(String.valueOf(card))) {
            card++;
        }
        made.setCard(String.valueOf(card));
        made.getIpv4().add("dhcp");
        return made;
    }

    @Override
    protected void refresh() {
        groups.forEach(each -> each.show(edition()));
        editors.forEach(each -> each.of(edition()));
    }

    @Override
    public Optional<PartClipboard> clipboard() {
        return editors.stream()
                .map(PartEditor::table)
                .filter(PartTable::hasFocus)
                .<PartClipboard>map(each -> each)
                .findFirst();
    }

    @Override
    public boolean shows(EObject part, EStructuralFeature feature) {
        if (part.eContainer() instanceof Service) {
            return false;
        }
        return editors.stream().anyMatch(each -> each.type() == part.eClass())
                || part.eClass() == Literals.BASE
                || part.eClass() == Literals.NETWORK
                || part.eClass() == Literals.OPERATING_SYSTEM
                        && feature != Literals.OPERATING_SYSTEM__PACKAGES
                        && feature != Literals.OPERATING_SYSTEM__EXCLUDED;
    }

    @Override
    public boolean reveal(EObject part, EStructuralFeature feature) {
        if (!shows(part, feature)) {
            return false;
        }
        return editors.stream().anyMatch(each -> each.type() == part.eClass() && each.reveal(part, feature))
                || groups.stream().anyMatch(each -> each.focus(part, feature))
                || feature == null;
    }
}
