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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.xter.model.edition.Base;
import org.xter.model.edition.Boot;
import org.xter.model.edition.Cluster;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Guest;
import org.xter.model.edition.Hardware;
import org.xter.model.edition.Identity;
import org.xter.model.edition.Network;
import org.xter.model.edition.OperatingSystem;
import org.xter.model.edition.PackageGroup;
import org.xter.model.edition.Protection;
import org.xter.model.edition.Service;
import org.xter.model.edition.Target;
import org.xter.model.edition.Trust;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Edition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getIdentity <em>Identity</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getHardware <em>Hardware</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getSystem <em>System</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getDisks <em>Disks</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getProtection <em>Protection</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getTrust <em>Trust</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getGuests <em>Guests</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getCluster <em>Cluster</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EditionImpl#getTargets <em>Targets</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EditionImpl extends MinimalEObjectImpl.Container implements Edition {
	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected int format = FORMAT_EDEFAULT;

	/**
	 * This is true if the Format attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean formatESet;

	/**
	 * The cached value of the '{@link #getIdentity() <em>Identity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentity()
	 * @generated
	 * @ordered
	 */
	protected Identity identity;

	/**
	 * This is true if the Identity containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean identityESet;

	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected Base base;

	/**
	 * This is true if the Base containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean baseESet;

	/**
	 * The cached value of the '{@link #getHardware() <em>Hardware</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHardware()
	 * @generated
	 * @ordered
	 */
	protected Hardware hardware;

	/**
	 * This is true if the Hardware containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean hardwareESet;

	/**
	 * The cached value of the '{@link #getSystem() <em>System</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystem()
	 * @generated
	 * @ordered
	 */
	protected OperatingSystem system;

	/**
	 * This is true if the System containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean systemESet;

	/**
	 * The cached value of the '{@link #getNetwork() <em>Network</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected Network network;

	/**
	 * This is true if the Network containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean networkESet;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<PackageGroup> groups;

	/**
	 * The cached value of the '{@link #getServices() <em>Services</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected EList<Service> services;

	/**
	 * The cached value of the '{@link #getDisks() <em>Disks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Disk> disks;

	/**
	 * The cached value of the '{@link #getProtection() <em>Protection</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtection()
	 * @generated
	 * @ordered
	 */
	protected Protection protection;

	/**
	 * This is true if the Protection containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean protectionESet;

	/**
	 * The cached value of the '{@link #getTrust() <em>Trust</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrust()
	 * @generated
	 * @ordered
	 */
	protected Trust trust;

	/**
	 * This is true if the Trust containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean trustESet;

	/**
	 * The cached value of the '{@link #getBoot() <em>Boot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoot()
	 * @generated
	 * @ordered
	 */
	protected Boot boot;

	/**
	 * This is true if the Boot containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean bootESet;

	/**
	 * The cached value of the '{@link #getGuests() <em>Guests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuests()
	 * @generated
	 * @ordered
	 */
	protected EList<Guest> guests;

	/**
	 * The cached value of the '{@link #getCluster() <em>Cluster</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCluster()
	 * @generated
	 * @ordered
	 */
	protected Cluster cluster;

	/**
	 * This is true if the Cluster containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean clusterESet;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<Target> targets;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EditionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EditionPackage.Literals.EDITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(int newFormat) {
		int oldFormat = format;
		format = newFormat;
		boolean oldFormatESet = formatESet;
		formatESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__FORMAT, oldFormat, format, !oldFormatESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFormat() {
		int oldFormat = format;
		boolean oldFormatESet = formatESet;
		format = FORMAT_EDEFAULT;
		formatESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__FORMAT, oldFormat, FORMAT_EDEFAULT, oldFormatESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFormat() {
		return formatESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identity getIdentity() {
		return identity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIdentity(Identity newIdentity, NotificationChain msgs) {
		Identity oldIdentity = identity;
		identity = newIdentity;
		boolean oldIdentityESet = identityESet;
		identityESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__IDENTITY, oldIdentity, newIdentity, !oldIdentityESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentity(Identity newIdentity) {
		if (newIdentity != identity) {
			NotificationChain msgs = null;
			if (identity != null)
				msgs = ((InternalEObject)identity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__IDENTITY, null, msgs);
			if (newIdentity != null)
				msgs = ((InternalEObject)newIdentity).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__IDENTITY, null, msgs);
			msgs = basicSetIdentity(newIdentity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldIdentityESet = identityESet;
			identityESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__IDENTITY, newIdentity, newIdentity, !oldIdentityESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetIdentity(NotificationChain msgs) {
		Identity oldIdentity = identity;
		identity = null;
		boolean oldIdentityESet = identityESet;
		identityESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__IDENTITY, oldIdentity, null, oldIdentityESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetIdentity() {
		if (identity != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)identity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__IDENTITY, null, msgs);
			msgs = basicUnsetIdentity(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldIdentityESet = identityESet;
			identityESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__IDENTITY, null, null, oldIdentityESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetIdentity() {
		return identityESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Base getBase() {
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBase(Base newBase, NotificationChain msgs) {
		Base oldBase = base;
		base = newBase;
		boolean oldBaseESet = baseESet;
		baseESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__BASE, oldBase, newBase, !oldBaseESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(Base newBase) {
		if (newBase != base) {
			NotificationChain msgs = null;
			if (base != null)
				msgs = ((InternalEObject)base).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__BASE, null, msgs);
			if (newBase != null)
				msgs = ((InternalEObject)newBase).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__BASE, null, msgs);
			msgs = basicSetBase(newBase, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldBaseESet = baseESet;
			baseESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__BASE, newBase, newBase, !oldBaseESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetBase(NotificationChain msgs) {
		Base oldBase = base;
		base = null;
		boolean oldBaseESet = baseESet;
		baseESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__BASE, oldBase, null, oldBaseESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBase() {
		if (base != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)base).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__BASE, null, msgs);
			msgs = basicUnsetBase(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldBaseESet = baseESet;
			baseESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__BASE, null, null, oldBaseESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBase() {
		return baseESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hardware getHardware() {
		return hardware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHardware(Hardware newHardware, NotificationChain msgs) {
		Hardware oldHardware = hardware;
		hardware = newHardware;
		boolean oldHardwareESet = hardwareESet;
		hardwareESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__HARDWARE, oldHardware, newHardware, !oldHardwareESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHardware(Hardware newHardware) {
		if (newHardware != hardware) {
			NotificationChain msgs = null;
			if (hardware != null)
				msgs = ((InternalEObject)hardware).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__HARDWARE, null, msgs);
			if (newHardware != null)
				msgs = ((InternalEObject)newHardware).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__HARDWARE, null, msgs);
			msgs = basicSetHardware(newHardware, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldHardwareESet = hardwareESet;
			hardwareESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__HARDWARE, newHardware, newHardware, !oldHardwareESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetHardware(NotificationChain msgs) {
		Hardware oldHardware = hardware;
		hardware = null;
		boolean oldHardwareESet = hardwareESet;
		hardwareESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__HARDWARE, oldHardware, null, oldHardwareESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetHardware() {
		if (hardware != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)hardware).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__HARDWARE, null, msgs);
			msgs = basicUnsetHardware(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldHardwareESet = hardwareESet;
			hardwareESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__HARDWARE, null, null, oldHardwareESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetHardware() {
		return hardwareESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperatingSystem getSystem() {
		return system;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSystem(OperatingSystem newSystem, NotificationChain msgs) {
		OperatingSystem oldSystem = system;
		system = newSystem;
		boolean oldSystemESet = systemESet;
		systemESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__SYSTEM, oldSystem, newSystem, !oldSystemESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystem(OperatingSystem newSystem) {
		if (newSystem != system) {
			NotificationChain msgs = null;
			if (system != null)
				msgs = ((InternalEObject)system).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__SYSTEM, null, msgs);
			if (newSystem != null)
				msgs = ((InternalEObject)newSystem).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__SYSTEM, null, msgs);
			msgs = basicSetSystem(newSystem, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldSystemESet = systemESet;
			systemESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__SYSTEM, newSystem, newSystem, !oldSystemESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetSystem(NotificationChain msgs) {
		OperatingSystem oldSystem = system;
		system = null;
		boolean oldSystemESet = systemESet;
		systemESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__SYSTEM, oldSystem, null, oldSystemESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSystem() {
		if (system != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)system).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__SYSTEM, null, msgs);
			msgs = basicUnsetSystem(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldSystemESet = systemESet;
			systemESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__SYSTEM, null, null, oldSystemESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSystem() {
		return systemESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Network getNetwork() {
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNetwork(Network newNetwork, NotificationChain msgs) {
		Network oldNetwork = network;
		network = newNetwork;
		boolean oldNetworkESet = networkESet;
		networkESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__NETWORK, oldNetwork, newNetwork, !oldNetworkESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetwork(Network newNetwork) {
		if (newNetwork != network) {
			NotificationChain msgs = null;
			if (network != null)
				msgs = ((InternalEObject)network).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__NETWORK, null, msgs);
			if (newNetwork != null)
				msgs = ((InternalEObject)newNetwork).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__NETWORK, null, msgs);
			msgs = basicSetNetwork(newNetwork, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldNetworkESet = networkESet;
			networkESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__NETWORK, newNetwork, newNetwork, !oldNetworkESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetNetwork(NotificationChain msgs) {
		Network oldNetwork = network;
		network = null;
		boolean oldNetworkESet = networkESet;
		networkESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__NETWORK, oldNetwork, null, oldNetworkESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNetwork() {
		if (network != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)network).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__NETWORK, null, msgs);
			msgs = basicUnsetNetwork(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldNetworkESet = networkESet;
			networkESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__NETWORK, null, null, oldNetworkESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNetwork() {
		return networkESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PackageGroup> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList.Unsettable<PackageGroup>(PackageGroup.class, this, EditionPackage.EDITION__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetGroups() {
		if (groups != null) ((InternalEList.Unsettable<?>)groups).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetGroups() {
		return groups != null && ((InternalEList.Unsettable<?>)groups).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Service> getServices() {
		if (services == null) {
			services = new EObjectContainmentEList.Unsettable<Service>(Service.class, this, EditionPackage.EDITION__SERVICES);
		}
		return services;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetServices() {
		if (services != null) ((InternalEList.Unsettable<?>)services).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetServices() {
		return services != null && ((InternalEList.Unsettable<?>)services).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Disk> getDisks() {
		if (disks == null) {
			disks = new EObjectContainmentEList.Unsettable<Disk>(Disk.class, this, EditionPackage.EDITION__DISKS);
		}
		return disks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDisks() {
		if (disks != null) ((InternalEList.Unsettable<?>)disks).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDisks() {
		return disks != null && ((InternalEList.Unsettable<?>)disks).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Protection getProtection() {
		return protection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProtection(Protection newProtection, NotificationChain msgs) {
		Protection oldProtection = protection;
		protection = newProtection;
		boolean oldProtectionESet = protectionESet;
		protectionESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__PROTECTION, oldProtection, newProtection, !oldProtectionESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtection(Protection newProtection) {
		if (newProtection != protection) {
			NotificationChain msgs = null;
			if (protection != null)
				msgs = ((InternalEObject)protection).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__PROTECTION, null, msgs);
			if (newProtection != null)
				msgs = ((InternalEObject)newProtection).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__PROTECTION, null, msgs);
			msgs = basicSetProtection(newProtection, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldProtectionESet = protectionESet;
			protectionESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__PROTECTION, newProtection, newProtection, !oldProtectionESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetProtection(NotificationChain msgs) {
		Protection oldProtection = protection;
		protection = null;
		boolean oldProtectionESet = protectionESet;
		protectionESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__PROTECTION, oldProtection, null, oldProtectionESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetProtection() {
		if (protection != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)protection).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__PROTECTION, null, msgs);
			msgs = basicUnsetProtection(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldProtectionESet = protectionESet;
			protectionESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__PROTECTION, null, null, oldProtectionESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetProtection() {
		return protectionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Trust getTrust() {
		return trust;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTrust(Trust newTrust, NotificationChain msgs) {
		Trust oldTrust = trust;
		trust = newTrust;
		boolean oldTrustESet = trustESet;
		trustESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__TRUST, oldTrust, newTrust, !oldTrustESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrust(Trust newTrust) {
		if (newTrust != trust) {
			NotificationChain msgs = null;
			if (trust != null)
				msgs = ((InternalEObject)trust).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__TRUST, null, msgs);
			if (newTrust != null)
				msgs = ((InternalEObject)newTrust).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__TRUST, null, msgs);
			msgs = basicSetTrust(newTrust, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldTrustESet = trustESet;
			trustESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__TRUST, newTrust, newTrust, !oldTrustESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetTrust(NotificationChain msgs) {
		Trust oldTrust = trust;
		trust = null;
		boolean oldTrustESet = trustESet;
		trustESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__TRUST, oldTrust, null, oldTrustESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTrust() {
		if (trust != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)trust).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__TRUST, null, msgs);
			msgs = basicUnsetTrust(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldTrustESet = trustESet;
			trustESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__TRUST, null, null, oldTrustESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTrust() {
		return trustESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boot getBoot() {
		return boot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBoot(Boot newBoot, NotificationChain msgs) {
		Boot oldBoot = boot;
		boot = newBoot;
		boolean oldBootESet = bootESet;
		bootESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__BOOT, oldBoot, newBoot, !oldBootESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBoot(Boot newBoot) {
		if (newBoot != boot) {
			NotificationChain msgs = null;
			if (boot != null)
				msgs = ((InternalEObject)boot).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__BOOT, null, msgs);
			if (newBoot != null)
				msgs = ((InternalEObject)newBoot).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__BOOT, null, msgs);
			msgs = basicSetBoot(newBoot, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldBootESet = bootESet;
			bootESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__BOOT, newBoot, newBoot, !oldBootESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetBoot(NotificationChain msgs) {
		Boot oldBoot = boot;
		boot = null;
		boolean oldBootESet = bootESet;
		bootESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__BOOT, oldBoot, null, oldBootESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBoot() {
		if (boot != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)boot).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__BOOT, null, msgs);
			msgs = basicUnsetBoot(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldBootESet = bootESet;
			bootESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__BOOT, null, null, oldBootESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBoot() {
		return bootESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Guest> getGuests() {
		if (guests == null) {
			guests = new EObjectContainmentEList.Unsettable<Guest>(Guest.class, this, EditionPackage.EDITION__GUESTS);
		}
		return guests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetGuests() {
		if (guests != null) ((InternalEList.Unsettable<?>)guests).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetGuests() {
		return guests != null && ((InternalEList.Unsettable<?>)guests).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cluster getCluster() {
		return cluster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCluster(Cluster newCluster, NotificationChain msgs) {
		Cluster oldCluster = cluster;
		cluster = newCluster;
		boolean oldClusterESet = clusterESet;
		clusterESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__CLUSTER, oldCluster, newCluster, !oldClusterESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCluster(Cluster newCluster) {
		if (newCluster != cluster) {
			NotificationChain msgs = null;
			if (cluster != null)
				msgs = ((InternalEObject)cluster).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__CLUSTER, null, msgs);
			if (newCluster != null)
				msgs = ((InternalEObject)newCluster).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__CLUSTER, null, msgs);
			msgs = basicSetCluster(newCluster, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldClusterESet = clusterESet;
			clusterESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.EDITION__CLUSTER, newCluster, newCluster, !oldClusterESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetCluster(NotificationChain msgs) {
		Cluster oldCluster = cluster;
		cluster = null;
		boolean oldClusterESet = clusterESet;
		clusterESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__CLUSTER, oldCluster, null, oldClusterESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCluster() {
		if (cluster != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)cluster).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.EDITION__CLUSTER, null, msgs);
			msgs = basicUnsetCluster(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldClusterESet = clusterESet;
			clusterESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.EDITION__CLUSTER, null, null, oldClusterESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCluster() {
		return clusterESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Target> getTargets() {
		if (targets == null) {
			targets = new EObjectContainmentEList.Unsettable<Target>(Target.class, this, EditionPackage.EDITION__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTargets() {
		if (targets != null) ((InternalEList.Unsettable<?>)targets).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTargets() {
		return targets != null && ((InternalEList.Unsettable<?>)targets).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EditionPackage.EDITION__IDENTITY:
				return basicUnsetIdentity(msgs);
			case EditionPackage.EDITION__BASE:
				return basicUnsetBase(msgs);
			case EditionPackage.EDITION__HARDWARE:
				return basicUnsetHardware(msgs);
			case EditionPackage.EDITION__SYSTEM:
				return basicUnsetSystem(msgs);
			case EditionPackage.EDITION__NETWORK:
				return basicUnsetNetwork(msgs);
			case EditionPackage.EDITION__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case EditionPackage.EDITION__SERVICES:
				return ((InternalEList<?>)getServices()).basicRemove(otherEnd, msgs);
			case EditionPackage.EDITION__DISKS:
				return ((InternalEList<?>)getDisks()).basicRemove(otherEnd, msgs);
			case EditionPackage.EDITION__PROTECTION:
				return basicUnsetProtection(msgs);
			case EditionPackage.EDITION__TRUST:
				return basicUnsetTrust(msgs);
			case EditionPackage.EDITION__BOOT:
				return basicUnsetBoot(msgs);
			case EditionPackage.EDITION__GUESTS:
				return ((InternalEList<?>)getGuests()).basicRemove(otherEnd, msgs);
			case EditionPackage.EDITION__CLUSTER:
				return basicUnsetCluster(msgs);
			case EditionPackage.EDITION__TARGETS:
				return ((InternalEList<?>)getTargets()).basicRemove(otherEnd, msgs);
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
			case EditionPackage.EDITION__FORMAT:
				return getFormat();
			case EditionPackage.EDITION__IDENTITY:
				return getIdentity();
			case EditionPackage.EDITION__BASE:
				return getBase();
			case EditionPackage.EDITION__HARDWARE:
				return getHardware();
			case EditionPackage.EDITION__SYSTEM:
				return getSystem();
			case EditionPackage.EDITION__NETWORK:
				return getNetwork();
			case EditionPackage.EDITION__GROUPS:
				return getGroups();
			case EditionPackage.EDITION__SERVICES:
				return getServices();
			case EditionPackage.EDITION__DISKS:
				return getDisks();
			case EditionPackage.EDITION__PROTECTION:
				return getProtection();
			case EditionPackage.EDITION__TRUST:
				return getTrust();
			case EditionPackage.EDITION__BOOT:
				return getBoot();
			case EditionPackage.EDITION__GUESTS:
				return getGuests();
			case EditionPackage.EDITION__CLUSTER:
				return getCluster();
			case EditionPackage.EDITION__TARGETS:
				return getTargets();
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
			case EditionPackage.EDITION__FORMAT:
				setFormat((Integer)newValue);
				return;
			case EditionPackage.EDITION__IDENTITY:
				setIdentity((Identity)newValue);
				return;
			case EditionPackage.EDITION__BASE:
				setBase((Base)newValue);
				return;
			case EditionPackage.EDITION__HARDWARE:
				setHardware((Hardware)newValue);
				return;
			case EditionPackage.EDITION__SYSTEM:
				setSystem((OperatingSystem)newValue);
				return;
			case EditionPackage.EDITION__NETWORK:
				setNetwork((Network)newValue);
				return;
			case EditionPackage.EDITION__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends PackageGroup>)newValue);
				return;
			case EditionPackage.EDITION__SERVICES:
				getServices().clear();
				getServices().addAll((Collection<? extends Service>)newValue);
				return;
			case EditionPackage.EDITION__DISKS:
				getDisks().clear();
				getDisks().addAll((Collection<? extends Disk>)newValue);
				return;
			case EditionPackage.EDITION__PROTECTION:
				setProtection((Protection)newValue);
				return;
			case EditionPackage.EDITION__TRUST:
				setTrust((Trust)newValue);
				return;
			case EditionPackage.EDITION__BOOT:
				setBoot((Boot)newValue);
				return;
			case EditionPackage.EDITION__GUESTS:
				getGuests().clear();
				getGuests().addAll((Collection<? extends Guest>)newValue);
				return;
			case EditionPackage.EDITION__CLUSTER:
				setCluster((Cluster)newValue);
				return;
			case EditionPackage.EDITION__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends Target>)newValue);
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
			case EditionPackage.EDITION__FORMAT:
				unsetFormat();
				return;
			case EditionPackage.EDITION__IDENTITY:
				unsetIdentity();
				return;
			case EditionPackage.EDITION__BASE:
				unsetBase();
				return;
			case EditionPackage.EDITION__HARDWARE:
				unsetHardware();
				return;
			case EditionPackage.EDITION__SYSTEM:
				unsetSystem();
				return;
			case EditionPackage.EDITION__NETWORK:
				unsetNetwork();
				return;
			case EditionPackage.EDITION__GROUPS:
				unsetGroups();
				return;
			case EditionPackage.EDITION__SERVICES:
				unsetServices();
				return;
			case EditionPackage.EDITION__DISKS:
				unsetDisks();
				return;
			case EditionPackage.EDITION__PROTECTION:
				unsetProtection();
				return;
			case EditionPackage.EDITION__TRUST:
				unsetTrust();
				return;
			case EditionPackage.EDITION__BOOT:
				unsetBoot();
				return;
			case EditionPackage.EDITION__GUESTS:
				unsetGuests();
				return;
			case EditionPackage.EDITION__CLUSTER:
				unsetCluster();
				return;
			case EditionPackage.EDITION__TARGETS:
				unsetTargets();
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
			case EditionPackage.EDITION__FORMAT:
				return isSetFormat();
			case EditionPackage.EDITION__IDENTITY:
				return isSetIdentity();
			case EditionPackage.EDITION__BASE:
				return isSetBase();
			case EditionPackage.EDITION__HARDWARE:
				return isSetHardware();
			case EditionPackage.EDITION__SYSTEM:
				return isSetSystem();
			case EditionPackage.EDITION__NETWORK:
				return isSetNetwork();
			case EditionPackage.EDITION__GROUPS:
				return isSetGroups();
			case EditionPackage.EDITION__SERVICES:
				return isSetServices();
			case EditionPackage.EDITION__DISKS:
				return isSetDisks();
			case EditionPackage.EDITION__PROTECTION:
				return isSetProtection();
			case EditionPackage.EDITION__TRUST:
				return isSetTrust();
			case EditionPackage.EDITION__BOOT:
				return isSetBoot();
			case EditionPackage.EDITION__GUESTS:
				return isSetGuests();
			case EditionPackage.EDITION__CLUSTER:
				return isSetCluster();
			case EditionPackage.EDITION__TARGETS:
				return isSetTargets();
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
		result.append(" (format: ");
		if (formatESet) result.append(format); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //EditionImpl
