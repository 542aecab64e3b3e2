// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.xter.model.edition.Boot;
import org.xter.model.edition.BootSource;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Refusal;
import org.xter.model.edition.Residence;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Boot</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.impl.BootImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.BootImpl#getDepot <em>Depot</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.BootImpl#getResidence <em>Residence</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.BootImpl#getOnRefusal <em>On Refusal</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.BootImpl#getCommandLine <em>Command Line</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.BootImpl#getConsole <em>Console</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BootImpl extends MinimalEObjectImpl.Container implements Boot {
	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final BootSource SOURCE_EDEFAULT = BootSource.DISK;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected BootSource source = SOURCE_EDEFAULT;

	/**
	 * This is true if the Source attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean sourceESet;

	/**
	 * The default value of the '{@link #getDepot() <em>Depot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepot()
	 * @generated
	 * @ordered
	 */
	protected static final String DEPOT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDepot() <em>Depot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepot()
	 * @generated
	 * @ordered
	 */
	protected String depot = DEPOT_EDEFAULT;

	/**
	 * This is true if the Depot attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean depotESet;

	/**
	 * The default value of the '{@link #getResidence() <em>Residence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidence()
	 * @generated
	 * @ordered
	 */
	protected static final Residence RESIDENCE_EDEFAULT = Residence.RAM;

	/**
	 * The cached value of the '{@link #getResidence() <em>Residence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidence()
	 * @generated
	 * @ordered
	 */
	protected Residence residence = RESIDENCE_EDEFAULT;

	/**
	 * This is true if the Residence attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean residenceESet;

	/**
	 * The default value of the '{@link #getOnRefusal() <em>On Refusal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnRefusal()
	 * @generated
	 * @ordered
	 */
	protected static final Refusal ON_REFUSAL_EDEFAULT = Refusal.POWEROFF;

	/**
	 * The cached value of the '{@link #getOnRefusal() <em>On Refusal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnRefusal()
	 * @generated
	 * @ordered
	 */
	protected Refusal onRefusal = ON_REFUSAL_EDEFAULT;

	/**
	 * This is true if the On Refusal attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean onRefusalESet;

	/**
	 * The cached value of the '{@link #getCommandLine() <em>Command Line</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommandLine()
	 * @generated
	 * @ordered
	 */
	protected EList<String> commandLine;

	/**
	 * The default value of the '{@link #getConsole() <em>Console</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsole()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSOLE_EDEFAULT = "ttyS0,115200";

	/**
	 * The cached value of the '{@link #getConsole() <em>Console</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsole()
	 * @generated
	 * @ordered
	 */
	protected String console = CONSOLE_EDEFAULT;

	/**
	 * This is true if the Console attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean consoleESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BootImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EditionPackage.Literals.BOOT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BootSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(BootSource newSource) {
		BootSource oldSource = source;
		source = newSource == null ? SOURCE_EDEFAULT : newSource;
		boolean oldSourceESet = sourceESet;
		sourceESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.BOOT__SOURCE, oldSource, source, !oldSourceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSource() {
		BootSource oldSource = source;
		boolean oldSourceESet = sourceESet;
		source = SOURCE_EDEFAULT;
		sourceESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.BOOT__SOURCE, oldSource, SOURCE_EDEFAULT, oldSourceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSource() {
		return sourceESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDepot() {
		return depot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepot(String newDepot) {
		String oldDepot = depot;
		depot = newDepot;
		boolean oldDepotESet = depotESet;
		depotESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.BOOT__DEPOT, oldDepot, depot, !oldDepotESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDepot() {
		String oldDepot = depot;
		boolean oldDepotESet = depotESet;
		depot = DEPOT_EDEFAULT;
		depotESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.BOOT__DEPOT, oldDepot, DEPOT_EDEFAULT, oldDepotESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDepot() {
		return depotESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Residence getResidence() {
		return residence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidence(Residence newResidence) {
		Residence oldResidence = residence;
		residence = newResidence == null ? RESIDENCE_EDEFAULT : newResidence;
		boolean oldResidenceESet = residenceESet;
		residenceESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.BOOT__RESIDENCE, oldResidence, residence, !oldResidenceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetResidence() {
		Residence oldResidence = residence;
		boolean oldResidenceESet = residenceESet;
		residence = RESIDENCE_EDEFAULT;
		residenceESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.BOOT__RESIDENCE, oldResidence, RESIDENCE_EDEFAULT, oldResidenceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetResidence() {
		return residenceESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Refusal getOnRefusal() {
		return onRefusal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnRefusal(Refusal newOnRefusal) {
		Refusal oldOnRefusal = onRefusal;
		onRefusal = newOnRefusal == null ? ON_REFUSAL_EDEFAULT : newOnRefusal;
		boolean oldOnRefusalESet = onRefusalESet;
		onRefusalESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.BOOT__ON_REFUSAL, oldOnRefusal, onRefusal, !oldOnRefusalESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetOnRefusal() {
		Refusal oldOnRefusal = onRefusal;
		boolean oldOnRefusalESet = onRefusalESet;
		onRefusal = ON_REFUSAL_EDEFAULT;
		onRefusalESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.BOOT__ON_REFUSAL, oldOnRefusal, ON_REFUSAL_EDEFAULT, oldOnRefusalESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetOnRefusal() {
		return onRefusalESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCommandLine() {
		if (commandLine == null) {
			commandLine = new EDataTypeEList.Unsettable<String>(String.class, this, EditionPackage.BOOT__COMMAND_LINE);
		}
		return commandLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCommandLine() {
		if (commandLine != null) ((InternalEList.Unsettable<?>)commandLine).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCommandLine() {
		return commandLine != null && ((InternalEList.Unsettable<?>)commandLine).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsole() {
		return console;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsole(String newConsole) {
		String oldConsole = console;
		console = newConsole;
		boolean oldConsoleESet = consoleESet;
		consoleESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.BOOT__CONSOLE, oldConsole, console, !oldConsoleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetConsole() {
		String oldConsole = console;
		boolean oldConsoleESet = consoleESet;
		console = CONSOLE_EDEFAULT;
		consoleESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.BOOT__CONSOLE, oldConsole, CONSOLE_EDEFAULT, oldConsoleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetConsole() {
		return consoleESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EditionPackage.BOOT__SOURCE:
				return getSource();
			case EditionPackage.BOOT__DEPOT:
				return getDepot();
			case EditionPackage.BOOT__RESIDENCE:
				return getResidence();
			case EditionPackage.BOOT__ON_REFUSAL:
				return getOnRefusal();
			case EditionPackage.BOOT__COMMAND_LINE:
				return getCommandLine();
			case EditionPackage.BOOT__CONSOLE:
				return getConsole();
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
			case EditionPackage.BOOT__SOURCE:
				setSource((BootSource)newValue);
				return;
			case EditionPackage.BOOT__DEPOT:
				setDepot((String)newValue);
				return;
			case EditionPackage.BOOT__RESIDENCE:
				setResidence((Residence)newValue);
				return;
			case EditionPackage.BOOT__ON_REFUSAL:
				setOnRefusal((Refusal)newValue);
				return;
			case EditionPackage.BOOT__COMMAND_LINE:
				getCommandLine().clear();
				getCommandLine().addAll((Collection<? extends String>)newValue);
				return;
			case EditionPackage.BOOT__CONSOLE:
				setConsole((String)newValue);
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
			case EditionPackage.BOOT__SOURCE:
				unsetSource();
				return;
			case EditionPackage.BOOT__DEPOT:
				unsetDepot();
				return;
			case EditionPackage.BOOT__RESIDENCE:
				unsetResidence();
				return;
			case EditionPackage.BOOT__ON_REFUSAL:
				unsetOnRefusal();
				return;
			case EditionPackage.BOOT__COMMAND_LINE:
				unsetCommandLine();
				return;
			case EditionPackage.BOOT__CONSOLE:
				unsetConsole();
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
			case EditionPackage.BOOT__SOURCE:
				return isSetSource();
			case EditionPackage.BOOT__DEPOT:
				return isSetDepot();
			case EditionPackage.BOOT__RESIDENCE:
				return isSetResidence();
			case EditionPackage.BOOT__ON_REFUSAL:
				return isSetOnRefusal();
			case EditionPackage.BOOT__COMMAND_LINE:
				return isSetCommandLine();
			case EditionPackage.BOOT__CONSOLE:
				return isSetConsole();
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
		result.append(" (source: ");
		if (sourceESet) result.append(source); else result.append("<unset>");
		result.append(", depot: ");
		if (depotESet) result.append(depot); else result.append("<unset>");
		result.append(", residence: ");
		if (residenceESet) result.append(residence); else result.append("<unset>");
		result.append(", onRefusal: ");
		if (onRefusalESet) result.append(onRefusal); else result.append("<unset>");
		result.append(", commandLine: ");
		result.append(commandLine);
		result.append(", console: ");
		if (consoleESet) result.append(console); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //BootImpl
