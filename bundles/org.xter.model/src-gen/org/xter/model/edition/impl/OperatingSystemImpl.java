// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.xter.model.edition.DebconfAnswer;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.FileEntry;
import org.xter.model.edition.OperatingSystem;
import org.xter.model.edition.User;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Operating System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.impl.OperatingSystemImpl#getPackages <em>Packages</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.OperatingSystemImpl#isRecommends <em>Recommends</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.OperatingSystemImpl#getExcluded <em>Excluded</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.OperatingSystemImpl#getDebconf <em>Debconf</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.OperatingSystemImpl#getUsers <em>Users</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.OperatingSystemImpl#getFiles <em>Files</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.OperatingSystemImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.OperatingSystemImpl#getLocale <em>Locale</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OperatingSystemImpl extends MinimalEObjectImpl.Container implements OperatingSystem {
	/**
	 * The cached value of the '{@link #getPackages() <em>Packages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPackages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> packages;

	/**
	 * The default value of the '{@link #isRecommends() <em>Recommends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecommends()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RECOMMENDS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRecommends() <em>Recommends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecommends()
	 * @generated
	 * @ordered
	 */
	protected boolean recommends = RECOMMENDS_EDEFAULT;

	/**
	 * This is true if the Recommends attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean recommendsESet;

	/**
	 * The cached value of the '{@link #getExcluded() <em>Excluded</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcluded()
	 * @generated
	 * @ordered
	 */
	protected EList<String> excluded;

	/**
	 * The cached value of the '{@link #getDebconf() <em>Debconf</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDebconf()
	 * @generated
	 * @ordered
	 */
	protected EList<DebconfAnswer> debconf;

	/**
	 * The cached value of the '{@link #getUsers() <em>Users</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsers()
	 * @generated
	 * @ordered
	 */
	protected EList<User> users;

	/**
	 * The cached value of the '{@link #getFiles() <em>Files</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiles()
	 * @generated
	 * @ordered
	 */
	protected EList<FileEntry> files;

	/**
	 * The default value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_ZONE_EDEFAULT = "UTC";

	/**
	 * The cached value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected String timeZone = TIME_ZONE_EDEFAULT;

	/**
	 * This is true if the Time Zone attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean timeZoneESet;

	/**
	 * The default value of the '{@link #getLocale() <em>Locale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocale()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCALE_EDEFAULT = "C.UTF-8";

	/**
	 * The cached value of the '{@link #getLocale() <em>Locale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocale()
	 * @generated
	 * @ordered
	 */
	protected String locale = LOCALE_EDEFAULT;

	/**
	 * This is true if the Locale attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean localeESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OperatingSystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EditionPackage.Literals.OPERATING_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPackages() {
		if (packages == null) {
			packages = new EDataTypeEList.Unsettable<String>(String.class, this, EditionPackage.OPERATING_SYSTEM__PACKAGES);
		}
		return packages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPackages() {
		if (packages != null) ((InternalEList.Unsettable<?>)packages).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPackages() {
		return packages != null && ((InternalEList.Unsettable<?>)packages).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRecommends() {
		return recommends;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecommends(boolean newRecommends) {
		boolean oldRecommends = recommends;
		recommends = newRecommends;
		boolean oldRecommendsESet = recommendsESet;
		recommendsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.OPERATING_SYSTEM__RECOMMENDS, oldRecommends, recommends, !oldRecommendsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRecommends() {
		boolean oldRecommends = recommends;
		boolean oldRecommendsESet = recommendsESet;
		recommends = RECOMMENDS_EDEFAULT;
		recommendsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.OPERATING_SYSTEM__RECOMMENDS, oldRecommends, RECOMMENDS_EDEFAULT, oldRecommendsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRecommends() {
		return recommendsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExcluded() {
		if (excluded == null) {
			excluded = new EDataTypeEList.Unsettable<String>(String.class, this, EditionPackage.OPERATING_SYSTEM__EXCLUDED);
		}
		return excluded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetExcluded() {
		if (excluded != null) ((InternalEList.Unsettable<?>)excluded).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetExcluded() {
		return excluded != null && ((InternalEList.Unsettable<?>)excluded).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DebconfAnswer> getDebconf() {
		if (debconf == null) {
			debconf = new EObjectContainmentEList.Unsettable<DebconfAnswer>(DebconfAnswer.class, this, EditionPackage.OPERATING_SYSTEM__DEBCONF);
		}
		return debconf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDebconf() {
		if (debconf != null) ((InternalEList.Unsettable<?>)debconf).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDebconf() {
		return debconf != null && ((InternalEList.Unsettable<?>)debconf).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<User> getUsers() {
		if (users == null) {
			users = new EObjectContainmentEList.Unsettable<User>(User.class, this, EditionPackage.OPERATING_SYSTEM__USERS);
		}
		return users;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetUsers() {
		if (users != null) ((InternalEList.Unsettable<?>)users).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetUsers() {
		return users != null && ((InternalEList.Unsettable<?>)users).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FileEntry> getFiles() {
		if (files == null) {
			files = new EObjectContainmentEList.Unsettable<FileEntry>(FileEntry.class, this, EditionPackage.OPERATING_SYSTEM__FILES);
		}
		return files;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFiles() {
		if (files != null) ((InternalEList.Unsettable<?>)files).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFiles() {
		return files != null && ((InternalEList.Unsettable<?>)files).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeZone() {
		return timeZone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeZone(String newTimeZone) {
		String oldTimeZone = timeZone;
		timeZone = newTimeZone;
		boolean oldTimeZoneESet = timeZoneESet;
		timeZoneESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.OPERATING_SYSTEM__TIME_ZONE, oldTimeZone, timeZone, !oldTimeZoneESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTimeZone() {
		String oldTimeZone = timeZone;
		boolean oldTimeZoneESet = timeZoneESet;
		timeZone = TIME_ZONE_EDEFAULT;
		timeZoneESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.OPERATING_SYSTEM__TIME_ZONE, oldTimeZone, TIME_ZONE_EDEFAULT, oldTimeZoneESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTimeZone() {
		return timeZoneESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocale() {
		return locale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocale(String newLocale) {
		String oldLocale = locale;
		locale = newLocale;
		boolean oldLocaleESet = localeESet;
		localeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.OPERATING_SYSTEM__LOCALE, oldLocale, locale, !oldLocaleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLocale() {
		String oldLocale = locale;
		boolean oldLocaleESet = localeESet;
		locale = LOCALE_EDEFAULT;
		localeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.OPERATING_SYSTEM__LOCALE, oldLocale, LOCALE_EDEFAULT, oldLocaleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLocale() {
		return localeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EditionPackage.OPERATING_SYSTEM__DEBCONF:
				return ((InternalEList<?>)getDebconf()).basicRemove(otherEnd, msgs);
			case EditionPackage.OPERATING_SYSTEM__USERS:
				return ((InternalEList<?>)getUsers()).basicRemove(otherEnd, msgs);
			case EditionPackage.OPERATING_SYSTEM__FILES:
				return ((InternalEList<?>)getFiles()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EditionPackage.OPERATING_SYSTEM__PACKAGES:
				return getPackages();
			case EditionPackage.OPERATING_SYSTEM__RECOMMENDS:
				return isRecommends();
			case EditionPackage.OPERATING_SYSTEM__EXCLUDED:
				return getExcluded();
			case EditionPackage.OPERATING_SYSTEM__DEBCONF:
				return getDebconf();
			case EditionPackage.OPERATING_SYSTEM__USERS:
				return getUsers();
			case EditionPackage.OPERATING_SYSTEM__FILES:
				return getFiles();
			case EditionPackage.OPERATING_SYSTEM__TIME_ZONE:
				return getTimeZone();
			case EditionPackage.OPERATING_SYSTEM__LOCALE:
				return getLocale();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EditionPackage.OPERATING_SYSTEM__PACKAGES:
				getPackages().clear();
				getPackages().addAll((Collection<? extends String>)newValue);
				return;
			case EditionPackage.OPERATING_SYSTEM__RECOMMENDS:
				setRecommends((Boolean)newValue);
				return;
			case EditionPackage.OPERATING_SYSTEM__EXCLUDED:
				getExcluded().clear();
				getExcluded().addAll((Collection<? extends String>)newValue);
				return;
			case EditionPackage.OPERATING_SYSTEM__DEBCONF:
				getDebconf().clear();
				getDebconf().addAll((Collection<? extends DebconfAnswer>)newValue);
				return;
			case EditionPackage.OPERATING_SYSTEM__USERS:
				getUsers().clear();
				getUsers().addAll((Collection<? extends User>)newValue);
				return;
			case EditionPackage.OPERATING_SYSTEM__FILES:
				getFiles().clear();
				getFiles().addAll((Collection<? extends FileEntry>)newValue);
				return;
			case EditionPackage.OPERATING_SYSTEM__TIME_ZONE:
				setTimeZone((String)newValue);
				return;
			case EditionPackage.OPERATING_SYSTEM__LOCALE:
				setLocale((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case EditionPackage.OPERATING_SYSTEM__PACKAGES:
				unsetPackages();
				return;
			case EditionPackage.OPERATING_SYSTEM__RECOMMENDS:
				unsetRecommends();
				return;
			case EditionPackage.OPERATING_SYSTEM__EXCLUDED:
				unsetExcluded();
				return;
			case EditionPackage.OPERATING_SYSTEM__DEBCONF:
				unsetDebconf();
				return;
			case EditionPackage.OPERATING_SYSTEM__USERS:
				unsetUsers();
				return;
			case EditionPackage.OPERATING_SYSTEM__FILES:
				unsetFiles();
				return;
			case EditionPackage.OPERATING_SYSTEM__TIME_ZONE:
				unsetTimeZone();
				return;
			case EditionPackage.OPERATING_SYSTEM__LOCALE:
				unsetLocale();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case EditionPackage.OPERATING_SYSTEM__PACKAGES:
				return isSetPackages();
			case EditionPackage.OPERATING_SYSTEM__RECOMMENDS:
				return isSetRecommends();
			case EditionPackage.OPERATING_SYSTEM__EXCLUDED:
				return isSetExcluded();
			case EditionPackage.OPERATING_SYSTEM__DEBCONF:
				return isSetDebconf();
			case EditionPackage.OPERATING_SYSTEM__USERS:
				return isSetUsers();
			case EditionPackage.OPERATING_SYSTEM__FILES:
				return isSetFiles();
			case EditionPackage.OPERATING_SYSTEM__TIME_ZONE:
				return isSetTimeZone();
			case EditionPackage.OPERATING_SYSTEM__LOCALE:
				return isSetLocale();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (packages: ");
		result.append(packages);
		result.append(", recommends: ");
		if (recommendsESet) result.append(recommends); else result.append("<unset>");
		result.append(", excluded: ");
		result.append(excluded);
		result.append(", timeZone: ");
		if (timeZoneESet) result.append(timeZone); else result.append("<unset>");
		result.append(", locale: ");
		if (localeESet) result.append(locale); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //OperatingSystemImpl
