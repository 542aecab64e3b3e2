package org.xter.debian.repository;

import java.util.List;
import org.xter.debian.control.Alternatives;
import org.xter.debian.control.RelationField;
import org.xter.debian.version.DebianVersion;
import org.xter.report.Place;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

/** A package as a {@link PackageIndex} knows it; fields are decoded at every call. Immutable and thread-safe. */
public final class IndexedPackage {
    private final PackageIndex index;
    private final int number;

    IndexedPackage(PackageIndex index, int number) {
        this.index = index;
        this.number = number;
    }

    /** Its name. */
    public String name() {
        return index.field(number, IndexField.NAME);
    }

    /** Its version. */
    public DebianVersion version() {
        return DebianVersion.parse(index.field(number, IndexField.VERSION));
    }

    /** The architecture it runs on, or {@code all}. */
    public String architecture() {
        return index.field(number, IndexField.ARCHITECTURE);
    }

    /** The source package it was built from. */
    public String source() {
        String source = index.field(number, IndexField.SOURCE);
        int blank = source.indexOf(' ');
        if (source.isEmpty()) {
            return name();
        }
        return blank < 0 ? source : source.substring(0, blank);
    }

    /** The archive's section, such as {@code net}; may be empty. */
    public String section() {
        return index.field(number, IndexField.SECTION);
    }

    /** Where its file lies below the repository's address. */
    public String filename() {
        return index.field(number, IndexField.FILENAME);
    }

    /** The first line of its description. */
    public String synopsis() {
        return index.field(number, IndexField.SYNOPSIS);
    }

    /**
     * What follows the synopsis in its description, in the markup of Policy 5.6.13; empty where the suite keeps that in
     * translation files, see {@link Descriptions}.
     */
    public String explanation() {
        return index.field(number, IndexField.EXPLANATION);
    }

    /** The web page of its software; may be empty. */
    public String homepage() {
        return index.field(number, IndexField.HOMEPAGE);
    }

    /** The size of its file in bytes. */
    public long size() {
        return index.size(number);
    }

    /** About how much it takes when installed, in bytes; 0 when not stated. */
    public long installedSize() {
        return index.installedSize(number);
    }

    /** The digest of its file. */
    public Digest digest() {
        return Digest.ofBytes(index.digest(number));
    }

    /** How much the distribution wants it. */
    public PackagePriority priority() {
        return PackagePriority.values()[index.flags(number) & 7];
    }

    /** Whether the system cannot do without it; dpkg refuses to remove it. */
    public boolean essential() {
        return (index.flags(number) & 8) != 0;
    }

    /** Whether it is marked {@code Protected} (or {@code Important}): needed to boot, yet not by everything. */
    public boolean isProtected() {
        return (index.flags(number) & 16) != 0;
    }

    /** Its {@code Multi-Arch} field. */
    public MultiArch multiArch() {
        return MultiArch.values()[index.flags(number) >> 5 & 3];
    }

    /** What it needs to work. */
    public List<Alternatives> depends() throws ProblemException {
        return relations(IndexField.DEPENDS);
    }

    /** What it needs to be unpacked. */
    public List<Alternatives> preDepends() throws ProblemException {
        return relations(IndexField.PRE_DEPENDS);
    }

    /** What it is found together with in all but unusual installations. */
    public List<Alternatives> recommends() throws ProblemException {
        return relations(IndexField.RECOMMENDS);
    }

    /** What makes it more useful. */
    public List<Alternatives> suggests() throws ProblemException {
        return relations(IndexField.SUGGESTS);
    }

    /** What it cannot be unpacked beside. */
    public List<Alternatives> conflicts() throws ProblemException {
        return relations(IndexField.CONFLICTS);
    }

    /** What it cannot be configured beside. */
    public List<Alternatives> breaks() throws ProblemException {
        return relations(IndexField.BREAKS);
    }

    /** Whose files it may overwrite. */
    public List<Alternatives> replaces() throws ProblemException {
        return relations(IndexField.REPLACES);
    }

    /** The virtual packages it provides, with {@code (= version)} where it says so. */
    public List<Alternatives> provides() throws ProblemException {
        return relations(IndexField.PROVIDES);
    }

    private List<Alternatives> relations(IndexField field) throws ProblemException {
        String text = index.field(number, field);
        return text.isEmpty() ? List.of() : RelationField.parse(text, Place.of(name() + " " + field.controlName()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexedPackage that && index == that.index && number == that.number;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(index) * 31 + number;
    }

    /** Name, version and architecture. */
    @Override
    public String toString() {
        return name() + " " + version() + " " + architecture();
    }
}
