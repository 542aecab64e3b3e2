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

import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.FailMode;
import org.xter.model.edition.FileEntry;
import org.xter.model.edition.Limits;
import org.xter.model.edition.Placement;
import org.xter.model.edition.Service;
import org.xter.model.edition.StartMode;
import org.xter.model.edition.Volume;

import org.xter.model.unit.Port;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.impl.ServiceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ServiceImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ServiceImpl#getPackages <em>Packages</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ServiceImpl#isRecommends <em>Recommends</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ServiceImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ServiceImpl#getPorts <em>Ports</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ServiceImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ServiceImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ServiceImpl#getRequires <em>Requires</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ServiceImpl#getFail <em>Fail</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ServiceImpl#getLimits <em>Limits</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ServiceImpl#getVolumes <em>Volumes</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ServiceImpl#getFiles <em>Files</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ServiceImpl#getContainer <em>Container</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceImpl extends MinimalEObjectImpl.Container implements Service {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * This is true if the Name attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean nameESet;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * This is true if the Title attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean titleESet;

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
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<String> units;

	/**
	 * The cached value of the '{@link #getPorts() <em>Ports</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPorts()
	 * @generated
	 * @ordered
	 */
	protected EList<Port> ports;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final StartMode START_EDEFAULT = StartMode.AUTO;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected StartMode start = START_EDEFAULT;

	/**
	 * This is true if the Start attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean startESet;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected EList<String> after;

	/**
	 * The cached value of the '{@link #getRequires() <em>Requires</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequires()
	 * @generated
	 * @ordered
	 */
	protected EList<String> requires;

	/**
	 * The default value of the '{@link #getFail() <em>Fail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFail()
	 * @generated
	 * @ordered
	 */
	protected static final FailMode FAIL_EDEFAULT = FailMode.OPEN;

	/**
	 * The cached value of the '{@link #getFail() <em>Fail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFail()
	 * @generated
	 * @ordered
	 */
	protected FailMode fail = FAIL_EDEFAULT;

	/**
	 * This is true if the Fail attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean failESet;

	/**
	 * The cached value of the '{@link #getLimits() <em>Limits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimits()
	 * @generated
	 * @ordered
	 */
	protected Limits limits;

	/**
	 * This is true if the Limits containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean limitsESet;

	/**
	 * The cached value of the '{@link #getVolumes() <em>Volumes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolumes()
	 * @generated
	 * @ordered
	 */
	protected EList<Volume> volumes;

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
	 * The default value of the '{@link #getContainer() <em>Container</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContainer()
	 * @generated
	 * @ordered
	 */
	protected static final Placement CONTAINER_EDEFAULT = Placement.NONE;

	/**
	 * The cached value of the '{@link #getContainer() <em>Container</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContainer()
	 * @generated
	 * @ordered
	 */
	protected Placement container = CONTAINER_EDEFAULT;

	/**
	 * This is true if the Container attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean containerESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EditionPackage.Literals.SERVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		boolean oldNameESet = nameESet;
		nameESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.SERVICE__NAME, oldName, name, !oldNameESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetName() {
		String oldName = name;
		boolean oldNameESet = nameESet;
		name = NAME_EDEFAULT;
		nameESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.SERVICE__NAME, oldName, NAME_EDEFAULT, oldNameESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetName() {
		return nameESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		boolean oldTitleESet = titleESet;
		titleESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.SERVICE__TITLE, oldTitle, title, !oldTitleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTitle() {
		String oldTitle = title;
		boolean oldTitleESet = titleESet;
		title = TITLE_EDEFAULT;
		titleESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.SERVICE__TITLE, oldTitle, TITLE_EDEFAULT, oldTitleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTitle() {
		return titleESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPackages() {
		if (packages == null) {
			packages = new EDataTypeEList.Unsettable<String>(String.class, this, EditionPackage.SERVICE__PACKAGES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.SERVICE__RECOMMENDS, oldRecommends, recommends, !oldRecommendsESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.SERVICE__RECOMMENDS, oldRecommends, RECOMMENDS_EDEFAULT, oldRecommendsESet));
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
	public EList<String> getUnits() {
		if (units == null) {
			units = new EDataTypeEList.Unsettable<String>(String.class, this, EditionPackage.SERVICE__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetUnits() {
		if (units != null) ((InternalEList.Unsettable<?>)units).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetUnits() {
		return units != null && ((InternalEList.Unsettable<?>)units).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Port> getPorts() {
		if (ports == null) {
			ports = new EDataTypeEList.Unsettable<Port>(Port.class, this, EditionPackage.SERVICE__PORTS);
		}
		return ports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPorts() {
		if (ports != null) ((InternalEList.Unsettable<?>)ports).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPorts() {
		return ports != null && ((InternalEList.Unsettable<?>)ports).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StartMode getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(StartMode newStart) {
		StartMode oldStart = start;
		start = newStart == null ? START_EDEFAULT : newStart;
		boolean oldStartESet = startESet;
		startESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.SERVICE__START, oldStart, start, !oldStartESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetStart() {
		StartMode oldStart = start;
		boolean oldStartESet = startESet;
		start = START_EDEFAULT;
		startESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.SERVICE__START, oldStart, START_EDEFAULT, oldStartESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetStart() {
		return startESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAfter() {
		if (after == null) {
			after = new EDataTypeEList.Unsettable<String>(String.class, this, EditionPackage.SERVICE__AFTER);
		}
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAfter() {
		if (after != null) ((InternalEList.Unsettable<?>)after).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAfter() {
		return after != null && ((InternalEList.Unsettable<?>)after).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRequires() {
		if (requires == null) {
			requires = new EDataTypeEList.Unsettable<String>(String.class, this, EditionPackage.SERVICE__REQUIRES);
		}
		return requires;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRequires() {
		if (requires != null) ((InternalEList.Unsettable<?>)requires).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRequires() {
		return requires != null && ((InternalEList.Unsettable<?>)requires).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FailMode getFail() {
		return fail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFail(FailMode newFail) {
		FailMode oldFail = fail;
		fail = newFail == null ? FAIL_EDEFAULT : newFail;
		boolean oldFailESet = failESet;
		failESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.SERVICE__FAIL, oldFail, fail, !oldFailESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFail() {
		FailMode oldFail = fail;
		boolean oldFailESet = failESet;
		fail = FAIL_EDEFAULT;
		failESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.SERVICE__FAIL, oldFail, FAIL_EDEFAULT, oldFailESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFail() {
		return failESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Limits getLimits() {
		return limits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLimits(Limits newLimits, NotificationChain msgs) {
		Limits oldLimits = limits;
		limits = newLimits;
		boolean oldLimitsESet = limitsESet;
		limitsESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.SERVICE__LIMITS, oldLimits, newLimits, !oldLimitsESet);
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
	public void setLimits(Limits newLimits) {
		if (newLimits != limits) {
			NotificationChain msgs = null;
			if (limits != null)
				msgs = ((InternalEObject)limits).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.SERVICE__LIMITS, null, msgs);
			if (newLimits != null)
				msgs = ((InternalEObject)newLimits).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.SERVICE__LIMITS, null, msgs);
			msgs = basicSetLimits(newLimits, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldLimitsESet = limitsESet;
			limitsESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.SERVICE__LIMITS, newLimits, newLimits, !oldLimitsESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetLimits(NotificationChain msgs) {
		Limits oldLimits = limits;
		limits = null;
		boolean oldLimitsESet = limitsESet;
		limitsESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.SERVICE__LIMITS, oldLimits, null, oldLimitsESet);
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
	public void unsetLimits() {
		if (limits != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)limits).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.SERVICE__LIMITS, null, msgs);
			msgs = basicUnsetLimits(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldLimitsESet = limitsESet;
			limitsESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.SERVICE__LIMITS, null, null, oldLimitsESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLimits() {
		return limitsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Volume> getVolumes() {
		if (volumes == null) {
			volumes = new EObjectContainmentEList.Unsettable<Volume>(Volume.class, this, EditionPackage.SERVICE__VOLUMES);
		}
		return volumes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetVolumes() {
		if (volumes != null) ((InternalEList.Unsettable<?>)volumes).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetVolumes() {
		return volumes != null && ((InternalEList.Unsettable<?>)volumes).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FileEntry> getFiles() {
		if (files == null) {
			files = new EObjectContainmentEList.Unsettable<FileEntry>(FileEntry.class, this, EditionPackage.SERVICE__FILES);
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
	public Placement getContainer() {
		return container;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContainer(Placement newContainer) {
		Placement oldContainer = container;
		container = newContainer == null ? CONTAINER_EDEFAULT : newContainer;
		boolean oldContainerESet = containerESet;
		containerESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.SERVICE__CONTAINER, oldContainer, container, !oldContainerESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetContainer() {
		Placement oldContainer = container;
		boolean oldContainerESet = containerESet;
		container = CONTAINER_EDEFAULT;
		containerESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.SERVICE__CONTAINER, oldContainer, CONTAINER_EDEFAULT, oldContainerESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetContainer() {
		return containerESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EditionPackage.SERVICE__LIMITS:
				return basicUnsetLimits(msgs);
			case EditionPackage.SERVICE__VOLUMES:
				return ((InternalEList<?>)getVolumes()).basicRemove(otherEnd, msgs);
			case EditionPackage.SERVICE__FILES:
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
			case EditionPackage.SERVICE__NAME:
				return getName();
			case EditionPackage.SERVICE__TITLE:
				return getTitle();
			case EditionPackage.SERVICE__PACKAGES:
				return getPackages();
			case EditionPackage.SERVICE__RECOMMENDS:
				return isRecommends();
			case EditionPackage.SERVICE__UNITS:
				return getUnits();
			case EditionPackage.SERVICE__PORTS:
				return getPorts();
			case EditionPackage.SERVICE__START:
				return getStart();
			case EditionPackage.SERVICE__AFTER:
				return getAfter();
			case EditionPackage.SERVICE__REQUIRES:
				return getRequires();
			case EditionPackage.SERVICE__FAIL:
				return getFail();
			case EditionPackage.SERVICE__LIMITS:
				return getLimits();
			case EditionPackage.SERVICE__VOLUMES:
				return getVolumes();
			case EditionPackage.SERVICE__FILES:
				return getFiles();
			case EditionPackage.SERVICE__CONTAINER:
				return getContainer();
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
			case EditionPackage.SERVICE__NAME:
				setName((String)newValue);
				return;
			case EditionPackage.SERVICE__TITLE:
				setTitle((String)newValue);
				return;
			case EditionPackage.SERVICE__PACKAGES:
				getPackages().clear();
				getPackages().addAll((Collection<? extends String>)newValue);
				return;
			case EditionPackage.SERVICE__RECOMMENDS:
				setRecommends((Boolean)newValue);
				return;
			case EditionPackage.SERVICE__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends String>)newValue);
				return;
			case EditionPackage.SERVICE__PORTS:
				getPorts().clear();
				getPorts().addAll((Collection<? extends Port>)newValue);
				return;
			case EditionPackage.SERVICE__START:
				setStart((StartMode)newValue);
				return;
			case EditionPackage.SERVICE__AFTER:
				getAfter().clear();
				getAfter().addAll((Collection<? extends String>)newValue);
				return;
			case EditionPackage.SERVICE__REQUIRES:
				getRequires().clear();
				getRequires().addAll((Collection<? extends String>)newValue);
				return;
			case EditionPackage.SERVICE__FAIL:
				setFail((FailMode)newValue);
				return;
			case EditionPackage.SERVICE__LIMITS:
				setLimits((Limits)newValue);
				return;
			case EditionPackage.SERVICE__VOLUMES:
				getVolumes().clear();
				getVolumes().addAll((Collection<? extends Volume>)newValue);
				return;
			case EditionPackage.SERVICE__FILES:
				getFiles().clear();
				getFiles().addAll((Collection<? extends FileEntry>)newValue);
				return;
			case EditionPackage.SERVICE__CONTAINER:
				setContainer((Placement)newValue);
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
			case EditionPackage.SERVICE__NAME:
				unsetName();
				return;
			case EditionPackage.SERVICE__TITLE:
				unsetTitle();
				return;
			case EditionPackage.SERVICE__PACKAGES:
				unsetPackages();
				return;
			case EditionPackage.SERVICE__RECOMMENDS:
				unsetRecommends();
				return;
			case EditionPackage.SERVICE__UNITS:
				unsetUnits();
				return;
			case EditionPackage.SERVICE__PORTS:
				unsetPorts();
				return;
			case EditionPackage.SERVICE__START:
				unsetStart();
				return;
			case EditionPackage.SERVICE__AFTER:
				unsetAfter();
				return;
			case EditionPackage.SERVICE__REQUIRES:
				unsetRequires();
				return;
			case EditionPackage.SERVICE__FAIL:
				unsetFail();
				return;
			case EditionPackage.SERVICE__LIMITS:
				unsetLimits();
				return;
			case EditionPackage.SERVICE__VOLUMES:
				unsetVolumes();
				return;
			case EditionPackage.SERVICE__FILES:
				unsetFiles();
				return;
			case EditionPackage.SERVICE__CONTAINER:
				unsetContainer();
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
			case EditionPackage.SERVICE__NAME:
				return isSetName();
			case EditionPackage.SERVICE__TITLE:
				return isSetTitle();
			case EditionPackage.SERVICE__PACKAGES:
				return isSetPackages();
			case EditionPackage.SERVICE__RECOMMENDS:
				return isSetRecommends();
			case EditionPackage.SERVICE__UNITS:
				return isSetUnits();
			case EditionPackage.SERVICE__PORTS:
				return isSetPorts();
			case EditionPackage.SERVICE__START:
				return isSetStart();
			case EditionPackage.SERVICE__AFTER:
				return isSetAfter();
			case EditionPackage.SERVICE__REQUIRES:
				return isSetRequires();
			case EditionPackage.SERVICE__FAIL:
				return isSetFail();
			case EditionPackage.SERVICE__LIMITS:
				return isSetLimits();
			case EditionPackage.SERVICE__VOLUMES:
				return isSetVolumes();
			case EditionPackage.SERVICE__FILES:
				return isSetFiles();
			case EditionPackage.SERVICE__CONTAINER:
				return isSetContainer();
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
		result.append(" (name: ");
		if (nameESet) result.append(name); else result.append("<unset>");
		result.append(", title: ");
		if (titleESet) result.append(title); else result.append("<unset>");
		result.append(", packages: ");
		result.append(packages);
		result.append(", recommends: ");
		if (recommendsESet) result.append(recommends); else result.append("<unset>");
		result.append(", units: ");
		result.append(units);
		result.append(", ports: ");
		result.append(ports);
		result.append(", start: ");
		if (startESet) result.append(start); else result.append("<unset>");
		result.append(", after: ");
		result.append(after);
		result.append(", requires: ");
		result.append(requires);
		result.append(", fail: ");
		if (failESet) result.append(fail); else result.append("<unset>");
		result.append(", container: ");
		if (containerESet) result.append(container); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ServiceImpl
