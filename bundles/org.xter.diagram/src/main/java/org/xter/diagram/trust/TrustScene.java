package org.xter.diagram.trust;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xter.diagram.CardDraft;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Naming;
import org.xter.diagram.layout.Routes;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Tone;
import org.xter.diagram.protection.EncryptionText;
import org.xter.diagram.scene.Badge;
import org.xter.diagram.scene.EdgeKind;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneBuilder;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.text.TextStyle;
import org.xter.diagram.text.Words;
import org.xter.document.protection.Containers;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Trust;
import org.xter.report.Problem;
import org.xter.report.Severity;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.KeyRole;

/**
 * Draws who vouches for what, from left to right: authorities, the keys under them, what these sign, and what that verifies.
 * The upper rows are the way of the firmware, those below the way of the manifest and of what a machine's TPM is asked. What
 * the edition does not have is greyed; a link that does not hold is marked at its line and at the card behind it.
 */
public final class TrustScene {
    /** The id of the card of the keyring itself. */
    public static final String KEYRING = "keyring";

    private static final String KEY = "key.";
    private static final Set<String> SIGNED = Set.of("kernel.efi", "manifest", "policies");
    private static final int TOP = 56;
    private static final int PAD = 16;
    private static final int BETWEEN = 8;
    private static final int GAP = 24;
    private static final int CARD = CardDraft.WIDTH;
    private static final int LANE = CARD + 2 * PAD;
    private static final int LANES = 4;

    private final DiagramInput input;
    private final Edition edition;
    private final Words words;
    private final SceneBuilder scene;
    private final Naming naming;
    private final MachineOpening opening;
    private final Map<KeyRole, VendorKey> keys = new EnumMap<>(KeyRole.class);
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /** A card in its lane and row, both counted from 0. */
    private record Cell(CardDraft card, int lane, int row, int span) {}

    /** A line that is to be drawn between cards. */
    private record Line(String from, String to, EdgeKind kind, String says, Optional<Badge> broken, boolean implied) {}

    private TrustScene(DiagramInput input) {
        this.input = input;
        this.edition = input.edition();
        this.words = input.words();
        this.scene = new SceneBuilder(Stream.of("name", "kind", "signedBy", "algorithm", "valid", "findings")
                .map(each -> words.of("column." + each))
                .toList());
        this.naming = new Naming(input, scene);
        this.opening = MachineOpening.of(edition);
        for (KeyRole role : KeyRole.values()) {
            keys.put(role, VendorKey.of(role, edition, input.keyring(), words));
        }
    }

    /** The scene of what an edition is trusted by. */
    public static Scene of(DiagramInput input) {
        return new TrustScene(input).make();
    }

    /** The id of the card of a key. */
    static String keyId(KeyRole role) {
        return KEY + role.id();
    }

    /** Whether an element stands for something the keys of a release sign. */
    static boolean isSigned(String id) {
        return SIGNED.contains(id);
    }

    /** The role of the key an element stands for. */
    static Optional<KeyRole> roleOf(String id) {
        return id.startsWith(KEY) ? KeyRole.of(id.substring(KEY.length())) : Optional.empty();
    }

    private Scene make() {
        keyring();
        for (KeyRole role : List.of(
                KeyRole.SECURE_BOOT_PK,
                KeyRole.SECURE_BOOT_KEK,
                KeyRole.SECURE_BOOT_DB,
                KeyRole.KERNEL,
                KeyRole.MANIFEST_CA,
                KeyRole.PRODUCT,
                KeyRole.PCR_POLICY,
                KeyRole.SUDI_CA)) {
            key(role);
        }
        artifacts();
        containers();
        links();
        place();
        return scene.build(words.of("page.trust"));
    }

    // ---- what there is

    private void keyring() {
        Trust trust = edition.getTrust();
        List<String> said =
                switch (input.keyring()) {
                    case EditionKeyring.Unnamed none ->
                        List.of(words.of("trust.none"), words.of("trust.none.how"), words.of("trust.none.until"));
                    case EditionKeyring.Unusable unusable -> List.of(unusable.called(), words.of("trust.unusable.how"));
                    case EditionKeyring.Opened opened ->
                        List.of(opened.called(), words.of(canSign() ? "trust.ready" : "trust.notReady"));
                };
        String title = input.keyring() instanceof EditionKeyring.Opened opened
                ? words.of("trust.keyring.of", opened.keys().vendor())
                : words.of("trust.keyring");
        List<Badge> badges = new ArrayList<>();
        if (input.keyring() instanceof EditionKeyring.Unusable unusable) {
            for (Problem each : unusable.problems()) {
                badges.add(new Badge(each.severity(), each.code(), each.message(), each.hint(), List.of()));
            }
        }
        if (trust != null) {
            input.findings().of(trust).stream()
                    .filter(each ->
                            badges.stream().noneMatch(known -> known.code().equals(each.code())))
                    .forEach(badges::add);
        }
        boolean unnamed = input.keyring() instanceof EditionKeyring.Unnamed;
        Facts facts = naming.facts(
                KEYRING,
                trust == null ? "" : "trust",
                title,
                concat(said, words.of("trust.keyring.why")),
                badges,
                unnamed);
        scene.row(facts.id(), 0, title, words.of("kind.keyring"), "", "", "", Naming.findings(facts));
        cells.put(KEYRING, new Cell(CardDraft.of(facts, Tone.LINK, Glyph.KEY, title, said), 1, 0, LANES - 1));
    }

    /** Whether all keys that sign a release can, as far as that is known without their passphrase. */
    private boolean canSign() {
        return Stream.of(KeyRole.KERNEL, KeyRole.PRODUCT, KeyRole.PCR_POLICY)
                .allMatch(role -> keys.get(role).signs());
    }

    private static List<String> concat(List<String> lines, String last) {
        return Stream.concat(lines.stream(), Stream.of(last)).toList();
    }

    private void key(KeyRole role) {
        VendorKey key = keys.get(role);
        String title = words.of("trust.role." + role.id());
        List<String> said = new ArrayList<>();
        if (key.entry().isPresent()) {
            KeyEntry entry = key.entry().get();
            said.add(words.of("trust.key.kind", role.algorithm().toString(), words.of("trust.place." + entry.place())));
            said.add(key.validity(words));
        } else {
            said.add(words.of(
                    input.keyring() instanceof EditionKeyring.Opened ? "trust.key.absent" : "trust.key.needed",
                    role.algorithm().toString()));
        }
        former(key).ifPresent(said::add);
        Facts facts = naming.facts(
                keyId(role),
                "",
                words.of("trust.key.name", title),
                concat(said, words.of("trust.role." + role.id() + ".why")),
                key.badges(),
                key.entry().isEmpty());
        scene.row(
                facts.id(),
                role.issuer().isPresent() ? 1 : 0,
                title,
                words.of("kind.key"),
                role.issuer().map(each -> words.of("trust.role." + each.id())).orElse(words.of("trust.itself")),
                role.algorithm().toString(),
                key.validity(words),
                Naming.findings(facts));
        CardDraft card = CardDraft.of(facts, tone(role), Glyph.KEY, title, said);
        cells.put(
                keyId(role),
                switch (role) {
                    case SECURE_BOOT_PK -> new Cell(card, 0, 0, 1);
                    case SECURE_BOOT_KEK -> new Cell(card, 0, 1, 1);
                    case SECURE_BOOT_DB -> new Cell(card, 0, 2, 1);
                    case KERNEL -> new Cell(card, 1, 2, 1);
                    case MANIFEST_CA -> new Cell(card, 0, 3, 1);
                    case PRODUCT -> new Cell(card, 1, 3, 1);
                    case PCR_POLICY -> new Cell(card, 0, 4, 1);
                    case SUDI_CA -> new Cell(card, 0, 5, 1);
                });
    }

    private Optional<String> former(VendorKey key) {
        if (key.retired().isEmpty() && key.revoked().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.of(
                "trust.key.formerKeys",
                String.valueOf(key.retired().size()),
                String.valueOf(key.revoked().size())));
    }

    private static Tone tone(KeyRole role) {
        return switch (role) {
            case SECURE_BOOT_PK, SECURE_BOOT_KEK, SECURE_BOOT_DB, KERNEL, PCR_POLICY -> Tone.STAGE_A;
            case MANIFEST_CA, PRODUCT -> Tone.STAGE_B;
            case SUDI_CA -> Tone.STAGE_C;
        };
    }

    private boolean isSigned() {
        return !(input.keyring() instanceof EditionKeyring.Unnamed);
    }

    private void artifacts() {
        artifact("kernel.efi", 2, Tone.STAGE_A, Glyph.LOADER, signed(KeyRole.KERNEL), "trust.kernel");
        artifact("manifest", 3, Tone.STAGE_B, Glyph.MANIFEST, signed(KeyRole.PRODUCT), "trust.manifest");
        policies();
        machines();
        plain("loader", 2, Tone.STAGE_A, Glyph.INITRD, "kernel.efi");
        plain("layers", 3, Tone.STAGE_B, Glyph.LAYER, "manifest");
    }

    /** Who vouches for something, and how that is said. */
    private record Voucher(Optional<KeyRole> key, String said) {}

    private Voucher signed(KeyRole signer) {
        return isSigned()
                ? new Voucher(Optional.of(signer), words.of("trust.signedBy", words.of("trust.role." + signer.id())))
                : new Voucher(
                        Optional.empty(), words.of(signer == KeyRole.KERNEL ? "loader.unsigned" : "trust.pinned"));
    }

    /** Which starts open what is sealed for a TPM. */
    private void policies() {
        if (isSigned()) {
            artifact("policies", 4, Tone.STAGE_A, Glyph.CHOICE, signed(KeyRole.PCR_POLICY), "trust.policies");
        } else {
            unmade("policies", 4, Tone.STAGE_A, Glyph.CHOICE, "trust.onlySigned");
        }
    }

    /** Machines, each of which is known by itself when its TPM or a depot opens container A. */
    private void machines() {
        String said = "trust.machines." + opening.id();
        if (isKnown()) {
            Optional<KeyRole> key = opening == MachineOpening.DEPOT ? Optional.of(KeyRole.SUDI_CA) : Optional.empty();
            artifact("machines", 5, Tone.STAGE_C, Glyph.GUEST, new Voucher(key, words.of(said)), "trust.machines");
        } else {
            unmade(
                    "machines",
                    5,
                    Tone.STAGE_C,
                    Glyph.GUEST,
                    opening == MachineOpening.NEITHER ? said : "trust.onlySigned");
        }
    }

    /** Whether something is made for each single machine, and sealed for its TPM. */
    private boolean isKnown() {
        return isSigned() && opening != MachineOpening.NEITHER;
    }

    /** What is made, by an export or for a machine. */
    private void artifact(String id, int row, Tone tone, Glyph icon, Voucher by, String key) {
        // The name of a file is the same in every language.
        String title = id.equals("kernel.efi") ? id : words.of(key);
        List<Badge> badges = by
                .key()
                .map(keys::get)
                .filter(VendorKey::isBroken)
                .map(each -> new Badge(
                        Severity.ERROR,
                        "trust.cannot-sign",
                        words.of(
                                "trust.cannotSign",
                                words.of("trust.role." + each.role().id())),
                        each.badges().get(0).hint(),
                        List.of()))
                .stream()
                .toList();
        List<String> said = List.of(by.said(), words.of(key + ".short"));
        Facts facts = naming.facts(id, "", title, concat(said, why(key)), badges, false);
        artifactRow(
                facts,
                title,
                by.key().map(each -> words.of("trust.role." + each.id())).orElse(""));
        cells.put(id, new Cell(CardDraft.of(facts, tone, icon, title, said), 2, row, 1));
    }

    /** What is not made for this edition, and why. */
    private void unmade(String id, int row, Tone tone, Glyph icon, String reason) {
        String key = "trust." + id;
        String title = words.of(key);
        List<String> said = List.of(words.of(key + ".short"), words.of(reason));
        Facts facts = naming.implied(id, "", title, concat(said, why(key)));
        artifactRow(facts, title, "");
        cells.put(id, new Cell(CardDraft.of(facts, tone, icon, title, said), 2, row, 1));
    }

    private void artifactRow(Facts facts, String title, String signer) {
        scene.row(facts.id(), 2, title, words.of("kind.artifact"), signer, "", "", Naming.findings(facts));
    }

    /** Why something is there; of what is sealed for TPMs that depends on how machines open container A. */
    private String why(String key) {
        return words.of(
                key.equals("trust.policies") || key.equals("trust.machines")
                        ? key + ".why." + opening.id()
                        : key + ".why");
    }

    private void plain(String id, int row, Tone tone, Glyph icon, String verifiedBy) {
        String title = words.of("trust." + id);
        List<String> said = List.of(words.of("trust." + id + ".short"));
        Facts facts = naming.facts(id, "", title, concat(said, words.of("trust." + id + ".why")), List.of(), false);
        scene.row(facts.id(), 3, title, words.of("kind.artifact"), title(verifiedBy), "", "", "");
        cells.put(id, new Cell(CardDraft.of(facts, tone, icon, title, said), LANES - 1, row, 1));
    }

    private String title(String id) {
        return cells.get(id).card().title();
    }

    private void containers() {
        EncryptionText text = new EncryptionText(words);
        int row = 4;
        for (Placement each : List.of(Placement.A, Placement.B)) {
            Optional<ProtectedContainer> container = Containers.get(edition, each);
            String title = words.of("container." + each);
            List<String> said = container
                    .map(there -> List.of(text.cipher(there), text.holder(Containers.holder(there))))
                    .orElse(List.of(words.of("container.unused")));
            List<String> why = concat(said, words.of("container." + each + ".why"));
            Facts facts = container.isPresent()
                    ? naming.part(container.get(), title, why)
                    : naming.implied(id(each), "", title, why);
            scene.row(
                    facts.id(),
                    each == Placement.A ? 3 : 4,
                    title,
                    words.of("kind.container"),
                    title(each == Placement.A ? "manifest" : id(Placement.A)),
                    container.map(text::cipher).orElse(""),
                    "",
                    Naming.findings(facts));
            CardDraft card =
                    CardDraft.of(facts, each == Placement.A ? Tone.CIPHER_A : Tone.CIPHER_B, Glyph.LOCK, title, said);
            cells.put(id(each), new Cell(card, LANES - 1, row++, 1));
        }
    }

    private static String id(Placement placement) {
        return "container-" + placement;
    }

    // ---- lines

    private void links() {
        signs(KeyRole.SECURE_BOOT_PK, KeyRole.SECURE_BOOT_KEK, "trust.edge.changes");
        signs(KeyRole.SECURE_BOOT_KEK, KeyRole.SECURE_BOOT_DB, "trust.edge.changes");
        signs(KeyRole.SECURE_BOOT_DB, KeyRole.KERNEL, "trust.edge.vouches");
        signs(KeyRole.MANIFEST_CA, KeyRole.PRODUCT, "trust.edge.vouches");
        signs(KeyRole.KERNEL, "kernel.efi", "trust.edge.signs", false);
        signs(KeyRole.PRODUCT, "manifest", "trust.edge.signs", false);
        signs(KeyRole.PCR_POLICY, "policies", "trust.edge.signs", !isSigned());
        signs(KeyRole.SUDI_CA, "machines", "trust.edge.certifies", !isKnown() || opening != MachineOpening.DEPOT);
        if (isKnown()) {
            verifies("policies", "machines", "trust.edge.allows");
        }
        verifies("kernel.efi", "loader", "trust.edge.carries");
        verifies("kernel.efi", "manifest", "trust.edge.verifies");
        verifies("manifest", "layers", "trust.edge.names");
        verifies("manifest", id(Placement.A), "trust.edge.names");
        verifies(id(Placement.A), id(Placement.B), "trust.edge.holds");
    }

    private void signs(KeyRole from, KeyRole to, String says) {
        VendorKey target = keys.get(to);
        Optional<Badge> broken = target.link() == VendorKey.Link.BROKEN
                ? target.badges().stream()
                        .filter(each -> each.code().equals("trust.broken-link"))
                        .findFirst()
                : Optional.empty();
        boolean there = keys.get(from).entry().isPresent() && target.entry().isPresent();
        lines.add(new Line(
                keyId(from),
                keyId(to),
                EdgeKind.SIGNS,
                words.of(says, words.of("trust.role." + from.id()), words.of("trust.role." + to.id())),
                broken,
                !there));
    }

    private void signs(KeyRole from, String artifact, String says, boolean unmade) {
        VendorKey key = keys.get(from);
        Optional<Badge> broken = unmade
                ? Optional.empty()
                : cells.get(artifact).card().facts().badges().stream().findFirst();
        lines.add(new Line(
                keyId(from),
                artifact,
                EdgeKind.SIGNS,
                words.of(says, title(artifact), words.of("trust.role." + from.id())),
                broken,
                unmade || key.entry().isEmpty()));
    }

    private void verifies(String from, String to, String says) {
        lines.add(new Line(
                from,
                to,
                EdgeKind.VERIFIES,
                words.of(says, title(from), title(to)),
                Optional.empty(),
                cells.get(to).card().facts().implied()));
    }

    // ---- places

    private void place() {
        int rows = cells.values().stream().mapToInt(Cell::row).max().orElse(0) + 1;
        int[] tops = new int[rows + 1];
        tops[0] = TOP;
        for (int row = 0; row < rows; row++) {
            tops[row + 1] = tops[row] + height(row) + GAP;
        }
        for (int lane = 0; lane < LANES; lane++) {
            lane(lane, tops[rows] - GAP + PAD);
        }
        Map<String, Rect> places = new LinkedHashMap<>();
        cells.forEach((id, cell) -> places.put(
                id,
                new Rect(
                        left(cell.lane()) + PAD,
                        tops[cell.row()],
                        cell.span() * (LANE + BETWEEN) - BETWEEN - 2 * PAD,
                        height(cell.row()))));
        lines.forEach(each -> line(each, places));
        cells.forEach((id, cell) -> scene.add(cell.card().at(places.get(id), Optional.empty(), input.measure())));
    }

    private int height(int row) {
        return cells.values().stream()
                .filter(each -> each.row() == row)
                .mapToInt(each -> each.card().height())
                .max()
                .orElse(0);
    }

    private static int left(int lane) {
        return lane * (LANE + BETWEEN);
    }

    private void lane(int lane, int bottom) {
        String letter = String.valueOf(lane + 1);
        String title = words.of("trust.lane." + letter);
        scene.add(new SceneElement.Lane(
                naming.implied("lane." + letter, "", title, List.of(words.of("trust.lane." + letter + ".why"))),
                new Rect(left(lane), 0, LANE, bottom),
                Tone.EDGE,
                letter,
                input.measure().shorten(title, TextStyle.TITLE, LANE - 72)));
    }

    private void line(Line line, Map<String, Rect> places) {
        Rect from = places.get(line.from());
        Rect to = places.get(line.to());
        List<Badge> badges = line.broken().stream().toList();
        Facts facts = naming.facts(
                "line." + line.from() + "." + line.to(),
                "",
                line.says(),
                List.of(words.of("trust.edge." + line.kind() + ".why")),
                badges,
                line.implied());
        scene.add(new SceneElement.Edge(
                facts,
                line.kind(),
                cells.get(line.from()).card().id(),
                cells.get(line.to()).card().id(),
                route(from, to),
                line.implied() ? SceneElement.Emphasis.WEAK : SceneElement.Emphasis.USUAL));
    }

    /** Straight where the two stand in one row or lane, else through the gap before the second. */
    private static List<Point> route(Rect from, Rect to) {
        if (from.x() == to.x()) {
            return List.of(new Point(from.centreX(), from.bottom()), new Point(to.centreX(), to.y()));
        }
        int gap = to.x() - PAD - BETWEEN / 2;
        return Routes.straightened(List.of(
                new Point(from.right(), from.centreY()),
                new Point(gap, from.centreY()),
                new Point(gap, to.centreY()),
                new Point(to.x(), to.centreY())));
    }
}
