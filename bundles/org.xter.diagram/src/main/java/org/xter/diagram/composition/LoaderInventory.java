package org.xter.diagram.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xter.diagram.CardDraft;
import org.xter.diagram.Naming;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.text.SizeText;
import org.xter.diagram.text.Words;
import org.xter.document.find.ElementPath;
import org.xter.model.edition.Boot;
import org.xter.model.edition.BootSource;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Hardware;
import org.xter.model.edition.HardwareProfile;
import org.xter.model.edition.Residence;

/** Stage A: kernel.efi and what it is made of. */
final class LoaderInventory {
    private final Ledger ledger;
    private final Words words;
    private final Naming naming;
    private final Edition edition;
    private final List<CardDraft> loader = new ArrayList<>();
    private final CardDraft head;

    LoaderInventory(Ledger ledger) {
        this.ledger = ledger;
        this.words = ledger.words();
        this.naming = ledger.naming();
        this.edition = ledger.edition();
        this.head = loaderHead();
        takeLoader();
    }

    CardDraft head() {
        return head;
    }

    List<CardDraft> cards() {
        return loader;
    }

    private CardDraft loaderHead() {
        Boot boot = edition.getBoot();
        BootSource source = boot == null ? BootSource.DISK : boot.getSource();
        Residence residence = boot == null ? Residence.RAM : boot.getResidence();
        String signed = edition.getTrust() != null && edition.getTrust().isSetKeyring()
                ? words.of("loader.signed", edition.getTrust().getKeyring())
                : words.of("loader.unsigned");
        List<String> lines =
                List.of(signed, words.of("loader.source." + source), words.of("loader.residence." + residence));
        List<String> why =
                Stream.concat(Stream.of(words.of("loader.why")), lines.stream()).toList();
        Facts facts = boot == null
                ? naming.implied("boot", "", words.of("loader.name"), why)
                : naming.part(boot, words.of("loader.name"), why);
        ledger.row(facts, "kernel.efi", "kind.loader", "A", "", "", "", "", "");
        return CardDraft.of(facts, Tone.STAGE_A, Glyph.LOADER, "kernel.efi", lines);
    }

    private void takeLoader() {
        Hardware hardware = edition.getHardware();
        HardwareProfile profile = hardware == null ? HardwareProfile.VM : hardware.getProfile();
        List<String> lines = List.of(words.of("kernel.profile." + profile));
        Facts kernel = hardware == null
                ? naming.implied("kernel", "", words.of("kernel.name"), List.of(words.of("kernel.why"), lines.get(0)))
                : naming.part(
                        hardware,
                        words.of("kernel.name"),
                        List.of(words.of("kernel.why"), lines.get(0), words.of("hardware.memory", memory(hardware))));
        loader.add(CardDraft.of(kernel, Tone.STAGE_A, Glyph.KERNEL, words.of("kernel.title"), lines));
        ledger.row(kernel, words.of("kernel.title"), "kind.kernel", "A", "", "", "", "", "");
        Facts initrd = naming.implied(
                "initrd",
                "",
                words.of("initrd.name"),
                List.of(words.of("initrd.why"), ledger.sizes().initrdPackages()));
        loader.add(CardDraft.of(
                initrd, Tone.STAGE_A, Glyph.INITRD, words.of("initrd.title"), List.of(words.of("initrd.short"))));
        ledger.row(initrd, words.of("initrd.title"), "kind.initrd", "A", "", "", "", "", "");
        Boot boot = edition.getBoot();
        if (boot != null && !boot.getCommandLine().isEmpty()) {
            String line = String.join(" ", boot.getCommandLine());
            Facts facts = naming.facts(
                    "boot.command-line",
                    ElementPath.of(boot),
                    words.of("commandLine.name", line),
                    List.of(),
                    List.of(),
                    false);
            loader.add(CardDraft.of(facts, Tone.STAGE_A, Glyph.MANIFEST, words.of("commandLine.title"), List.of(line)));
        }
    }

    private static String memory(Hardware hardware) {
        return hardware.getMemory() == null || hardware.getMemory().getMinimum() == null
                ? "1 GiB"
                : SizeText.of(hardware.getMemory().getMinimum().bytes());
    }
}
