package org.xter.studio.edition.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.FileEntry;
import org.xter.model.edition.Service;
import org.xter.model.edition.Volume;
import org.xter.model.text.References;
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

/** The page of services: all of them at the left, the selected one in detail at the right. */
public final class ServicesPage extends EditionPage {
    private PartTable services;
    private final List<FieldGroup> details = new ArrayList<>();
    private PartEditor volumes;
    private PartEditor files;
    private Composite right;
    private Service shown;

    /** For an editor. */
    public ServicesPage(EditionEditor editor) {
        super(editor, EditionPage.SERVICES, Messages.title, Icon.SERVICE);
    }

    @Override
    protected void createContents(IManagedForm form, Composite body) {
        PageLayout.columns(body);
        Composite left = PageLayout.column(toolkit(), body, 2);
        Composite list = PageLayout.section(toolkit(), left, Messages.services, Messages.servicesAbout);
        services = new PartTable(this, Literals.EDITION__SERVICES, Icon.SERVICE, this::newService)
                .column(FieldTexts.label(Literals.SERVICE__NAME), 3, part -> ((Service) part).getName())
                .column(FieldTexts.label(Literals.SERVICE__PORTS), 2, part -> ((Service) part)
                        .getPorts().stream().map(Object::toString).collect(Collectors.joining(", ")))
                .rows(12)
                .onSelection(this::show)
                .create(list);
        right = PageLayout.column(toolkit(), body, 3);
        createDetails();
        PageLayout.show(right, false);
    }

    private void createDetails() {
        details.add(new FieldGroup(this, PageLayout.section(toolkit(), right, Messages.general, ""), 2)
                .add(Literals.SERVICE__NAME)
                .add(Literals.SERVICE__TITLE)
                .addWide(Literals.SERVICE__PACKAGES)
                .add(Literals.SERVICE__UNITS)
                .add(Literals.SERVICE__PORTS)
                .addWide(Literals.SERVICE__RECOMMENDS));
        details.add(new FieldGroup(this, PageLayout.section(toolkit(), right, Messages.start, ""), 2)
                .add(Literals.SERVICE__START)
                .add(Literals.SERVICE__FAIL)
                .add(Literals.SERVICE__AFTER)
                .add(Literals.SERVICE__REQUIRES));
        details.add(new FieldGroup(this, PageLayout.section(toolkit(), right, Messages.limits, Messages.limitsAbout), 3)
                .add(Literals.LIMITS__MEMORY, Literals.SERVICE__LIMITS)
                .add(Literals.LIMITS__CPU, Literals.SERVICE__LIMITS)
                .add(Literals.LIMITS__TASKS, Literals.SERVICE__LIMITS));
        Composite volumeSection = PageLayout.section(toolkit(), right, Messages.volumes, "");
        PartTable volumeTable = new PartTable(this, Literals.SERVICE__VOLUMES, Icon.DISK, this::newVolume)
                .column(FieldTexts.label(Literals.VOLUME__NAME), 2, part -> ((Volume) part).getName())
                .column(FieldTexts.label(Literals.VOLUME__PATH), 4, part -> ((Volume) part).getPath())
                .column(FieldTexts.label(Literals.VOLUME__PARTITION), 2, part -> ((Volume) part).getPartition())
                .create(volumeSection);
        volumes = new PartEditor(this, volumeTable, new FieldGroup(this, volumeSection, 2).addAll(Literals.VOLUME));
        Composite fileSection = PageLayout.section(toolkit(), right, Messages.files, "");
        files = org.xter.studio.edition.system.FilesEditor.create(this, fileSection, Literals.SERVICE__FILES);
    }

    private Service newService() {
        Service service = EditionFactory.eINSTANCE.createService();
        service.setName(FreshName.of("service", References.names(edition(), Literals.SERVICE)));
        return service;
    }

    private Volume newVolume() {
        Volume volume = EditionFactory.eINSTANCE.createVolume();
        List<String> taken = shown == null
                ? List.of()
                : shown.getVolumes().stream().map(Volume::getName).toList();
        volume.setName(FreshName.of("data", taken));
        volume.setPath("/var/lib/" + (shown == null ? "service" : shown.getName()));
        return volume;
    }

    private void show(EObject part) {
        boolean changed = (part == null) != (shown == null);
        if (part == shown) {
            details.forEach(FieldGroup::refresh);
        } else {
            shown = (Service) part;
            details.forEach(each -> each.show(part));
        }
        volumes.of(part);
        files.of(part);
        if (changed) {
            PageLayout.show(right, part != null);
            reflow();
        }
    }

    @Override
    protected void refresh() {
        services.show(edition());
    }

    @Override
    public Optional<PartClipboard> clipboard() {
        return List.of(services, volumes.table(), files.table()).stream()
                .filter(PartTable::hasFocus)
                .<PartClipboard>map(each -> each)
                .findFirst();
    }

    @Override
    public boolean shows(EObject part, EStructuralFeature feature) {
        return serviceOf(part).isPresent();
    }

    private static Optional<Service> serviceOf(EObject part) {
        for (EObject at = part; at != null; at = at.eContainer()) {
            if (at instanceof Service service) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean reveal(EObject part, EStructuralFeature feature) {
        Optional<Service> service = serviceOf(part);
        if (service.isEmpty() || !services.select(service.get())) {
            return false;
        }
        if (part instanceof Volume) {
            return volumes.reveal(part, feature);
        }
        if (part instanceof FileEntry) {
            return files.reveal(part, feature);
        }
        if (feature == null) {
            services.focus();
        } else {
            details.stream().anyMatch(each -> each.focus(part, feature));
        }
        return true;
    }
}
