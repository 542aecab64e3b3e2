package org.xter.studio.edition.packages;

import org.eclipse.osgi.util.NLS;

/** The texts of the Packages page. */
final class Messages extends NLS {
    public static String add;
    public static String addTip;
    public static String addTo;
    public static String answeredIn;
    public static String askedForIn;
    public static String cancel;
    public static String changesAdded;
    public static String changesColumnBefore;
    public static String changesColumnSize;
    public static String changesColumnVersion;
    public static String changesNone;
    public static String changesOther;
    public static String changesRemoved;
    public static String changesRepositoryAdded;
    public static String changesRepositoryRemoved;
    public static String changesSummary;
    public static String closureNone;
    public static String closureTotals;
    public static String closureTotalsSome;
    public static String columnDescription;
    public static String columnDownload;
    public static String columnInstalled;
    public static String columnLayer;
    public static String columnName;
    public static String columnReason;
    public static String columnVersion;
    public static String comesAlong;
    public static String describe;
    public static String detailsArchitecture;
    public static String detailsDepends;
    public static String detailsEmpty;
    public static String detailsHomepage;
    public static String detailsInstalled;
    public static String detailsNoDescription;
    public static String detailsNotKnown;
    public static String detailsOther;
    public static String detailsRecommends;
    public static String detailsSection;
    public static String detailsSize;
    public static String detailsSource;
    public static String detailsSuggests;
    public static String discard;
    public static String exclude;
    public static String excluded;
    public static String excludeTip;
    public static String failed;
    public static String fetch;
    public static String fetchDescriptions;
    public static String fetchDescriptionsJob;
    public static String fetchJob;
    public static String fetching;
    public static String filter;
    public static String find;
    public static String group;
    public static String include;
    public static String isExcluded;
    public static String lockEditionBroken;
    public static String lockFits;
    public static String lockMissing;
    public static String lockStale;
    public static String lockUnknown;
    public static String lockUnreadable;
    public static String looking;
    public static String moveTo;
    public static String nothingFound;
    public static String notFetched;
    public static String proposalOutdated;
    public static String reasonAsked;
    public static String reasonAskedAs;
    public static String reasonBase;
    public static String reasonNeeded;
    public static String reasonRecommended;
    public static String refresh;
    public static String refreshJob;
    public static String refreshTip;
    public static String remove;
    public static String requestsColumn;
    public static String searchHint;
    public static String service;
    public static String setBoot;
    public static String setSystem;
    public static String shown;
    public static String shownAll;
    public static String showWhy;
    public static String system;
    public static String tabAsked;
    public static String tabAll;
    public static String tabChanges;
    public static String take;
    public static String takeLabel;
    public static String title;
    public static String unknown;
    public static String unnamed;
    public static String why;
    public static String whyNotKnown;
    public static String working;

    static {
        NLS.initializeMessages("org.xter.studio.edition.packages.messages", Messages.class);
    }

    private Messages() {}
}
