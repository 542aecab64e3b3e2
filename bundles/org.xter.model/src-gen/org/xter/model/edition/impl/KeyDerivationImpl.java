// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.xter.model.edition.DerivationFunction;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.KeyDerivation;

import org.xter.model.unit.Size;
import org.xter.model.unit.Span;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Key Derivation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.impl.KeyDerivationImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.KeyDerivationImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.KeyDerivationImpl#getIterations <em>Iterations</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.KeyDerivationImpl#getParallelism <em>Parallelism</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.KeyDerivationImpl#getTime <em>Time</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KeyDerivationImpl extends MinimalEObjectImpl.Container implements KeyDerivation {
	/**
	 * The default value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected static final DerivationFunction FUNCTION_EDEFAULT = DerivationFunction.ARGON2ID;

	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected DerivationFunction function = FUNCTION_EDEFAULT;

	/**
	 * This is true if the Function attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean functionESet;

	/**
	 * The default value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected static final Size MEMORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected Size memory = MEMORY_EDEFAULT;

	/**
	 * This is true if the Memory attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean memoryESet;

	/**
	 * The default value of the '{@link #getIterations() <em>Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIterations()
	 * @generated
	 * @ordered
	 */
	protected static final int ITERATIONS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getIterations() <em>Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIterations()
	 * @generated
	 * @ordered
	 */
	protected int iterations = ITERATIONS_EDEFAULT;

	/**
	 * This is true if the Iterations attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean iterationsESet;

	/**
	 * The default value of the '{@link #getParallelism() <em>Parallelism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParallelism()
	 * @generated
	 * @ordered
	 */
	protected static final int PARALLELISM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getParallelism() <em>Parallelism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParallelism()
	 * @generated
	 * @ordered
	 */
	protected int parallelism = PARALLELISM_EDEFAULT;

	/**
	 * This is true if the Parallelism attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean parallelismESet;

	/**
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final Span TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected Span time = TIME_EDEFAULT;

	/**
	 * This is true if the Time attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean timeESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KeyDerivationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EditionPackage.Literals.KEY_DERIVATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DerivationFunction getFunction() {
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunction(DerivationFunction newFunction) {
		DerivationFunction oldFunction = function;
		function = newFunction == null ? FUNCTION_EDEFAULT : newFunction;
		boolean oldFunctionESet = functionESet;
		functionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.KEY_DERIVATION__FUNCTION, oldFunction, function, !oldFunctionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFunction() {
		DerivationFunction oldFunction = function;
		boolean oldFunctionESet = functionESet;
		function = FUNCTION_EDEFAULT;
		functionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.KEY_DERIVATION__FUNCTION, oldFunction, FUNCTION_EDEFAULT, oldFunctionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFunction() {
		return functionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Size getMemory() {
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemory(Size newMemory) {
		Size oldMemory = memory;
		memory = newMemory;
		boolean oldMemoryESet = memoryESet;
		memoryESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.KEY_DERIVATION__MEMORY, oldMemory, memory, !oldMemoryESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemory() {
		Size oldMemory = memory;
		boolean oldMemoryESet = memoryESet;
		memory = MEMORY_EDEFAULT;
		memoryESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.KEY_DERIVATION__MEMORY, oldMemory, MEMORY_EDEFAULT, oldMemoryESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMemory() {
		return memoryESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIterations() {
		return iterations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIterations(int newIterations) {
		int oldIterations = iterations;
		iterations = newIterations;
		boolean oldIterationsESet = iterationsESet;
		iterationsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.KEY_DERIVATION__ITERATIONS, oldIterations, iterations, !oldIterationsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetIterations() {
		int oldIterations = iterations;
		boolean oldIterationsESet = iterationsESet;
		iterations = ITERATIONS_EDEFAULT;
		iterationsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.KEY_DERIVATION__ITERATIONS, oldIterations, ITERATIONS_EDEFAULT, oldIterationsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetIterations() {
		return iterationsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getParallelism() {
		return parallelism;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParallelism(int newParallelism) {
		int oldParallelism = parallelism;
		parallelism = newParallelism;
		boolean oldParallelismESet = parallelismESet;
		parallelismESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.KEY_DERIVATION__PARALLELISM, oldParallelism, parallelism, !oldParallelismESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetParallelism() {
		int oldParallelism = parallelism;
		boolean oldParallelismESet = parallelismESet;
		parallelism = PARALLELISM_EDEFAULT;
		parallelismESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.KEY_DERIVATION__PARALLELISM, oldParallelism, PARALLELISM_EDEFAULT, oldParallelismESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetParallelism() {
		return parallelismESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Span getTime() {
		return time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTime(Span newTime) {
		Span oldTime = time;
		time = newTime;
		boolean oldTimeESet = timeESet;
		timeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.KEY_DERIVATION__TIME, oldTime, time, !oldTimeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTime() {
		Span oldTime = time;
		boolean oldTimeESet = timeESet;
		time = TIME_EDEFAULT;
		timeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.KEY_DERIVATION__TIME, oldTime, TIME_EDEFAULT, oldTimeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTime() {
		return timeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EditionPackage.KEY_DERIVATION__FUNCTION:
				return getFunction();
			case EditionPackage.KEY_DERIVATION__MEMORY:
				return getMemory();
			case EditionPackage.KEY_DERIVATION__ITERATIONS:
				return getIterations();
			case EditionPackage.KEY_DERIVATION__PARALLELISM:
				return getParallelism();
			case EditionPackage.KEY_DERIVATION__TIME:
				return getTime();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EditionPackage.KEY_DERIVATION__FUNCTION:
				setFunction((DerivationFunction)newValue);
				return;
			case EditionPackage.KEY_DERIVATION__MEMORY:
				setMemory((Size)newValue);
				return;
			case EditionPackage.KEY_DERIVATION__ITERATIONS:
				setIterations((Integer)newValue);
				return;
			case EditionPackage.KEY_DERIVATION__PARALLELISM:
				setParallelism((Integer)newValue);
				return;
			case EditionPackage.KEY_DERIVATION__TIME:
				setTime((Span)newValue);
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
			case EditionPackage.KEY_DERIVATION__FUNCTION:
				unsetFunction();
				return;
			case EditionPackage.KEY_DERIVATION__MEMORY:
				unsetMemory();
				return;
			case EditionPackage.KEY_DERIVATION__ITERATIONS:
				unsetIterations();
				return;
			case EditionPackage.KEY_DERIVATION__PARALLELISM:
				unsetParallelism();
				return;
			case EditionPackage.KEY_DERIVATION__TIME:
				unsetTime();
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
			case EditionPackage.KEY_DERIVATION__FUNCTION:
				return isSetFunction();
			case EditionPackage.KEY_DERIVATION__MEMORY:
				return isSetMemory();
			case EditionPackage.KEY_DERIVATION__ITERATIONS:
				return isSetIterations();
			case EditionPackage.KEY_DERIVATION__PARALLELISM:
				return isSetParallelism();
			case EditionPackage.KEY_DERIVATION__TIME:
				return isSetTime();
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
		result.append(" (function: ");
		if (functionESet) result.append(function); else result.append("<unset>");
		result.append(", memory: ");
		if (memoryESet) result.append(memory); else result.append("<unset>");
		result.append(", iterations: ");
		if (iterationsESet) result.append(iterations); else result.append("<unset>");
		result.append(", parallelism: ");
		if (parallelismESet) result.append(parallelism); else result.append("<unset>");
		result.append(", time: ");
		if (timeESet) result.append(time); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //KeyDerivationImpl
