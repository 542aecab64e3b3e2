// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.ecore.EObject;

import org.xter.model.unit.Size;
import org.xter.model.unit.Span;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Key Derivation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a passphrase becomes a key.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.KeyDerivation#getFunction <em>Function</em>}</li>
 *   <li>{@link org.xter.model.edition.KeyDerivation#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.xter.model.edition.KeyDerivation#getIterations <em>Iterations</em>}</li>
 *   <li>{@link org.xter.model.edition.KeyDerivation#getParallelism <em>Parallelism</em>}</li>
 *   <li>{@link org.xter.model.edition.KeyDerivation#getTime <em>Time</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getKeyDerivation()
 * @model
 * @generated
 */
public interface KeyDerivation extends EObject {
	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * The default value is <code>"argon2id"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.DerivationFunction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The function.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see org.xter.model.edition.DerivationFunction
	 * @see #isSetFunction()
	 * @see #unsetFunction()
	 * @see #setFunction(DerivationFunction)
	 * @see org.xter.model.edition.EditionPackage#getKeyDerivation_Function()
	 * @model default="argon2id" unsettable="true"
	 * @generated
	 */
	DerivationFunction getFunction();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.KeyDerivation#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see org.xter.model.edition.DerivationFunction
	 * @see #isSetFunction()
	 * @see #unsetFunction()
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(DerivationFunction value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.KeyDerivation#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFunction()
	 * @see #getFunction()
	 * @see #setFunction(DerivationFunction)
	 * @generated
	 */
	void unsetFunction();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.KeyDerivation#getFunction <em>Function</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Function</em>' attribute is set.
	 * @see #unsetFunction()
	 * @see #getFunction()
	 * @see #setFunction(DerivationFunction)
	 * @generated
	 */
	boolean isSetFunction();

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The memory Argon2id uses; an eighth of the least RAM of the machine, at most 1 GiB, when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #isSetMemory()
	 * @see #unsetMemory()
	 * @see #setMemory(Size)
	 * @see org.xter.model.edition.EditionPackage#getKeyDerivation_Memory()
	 * @model unsettable="true" dataType="org.xter.model.edition.Size"
	 * @generated
	 */
	Size getMemory();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.KeyDerivation#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' attribute.
	 * @see #isSetMemory()
	 * @see #unsetMemory()
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(Size value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.KeyDerivation#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemory()
	 * @see #getMemory()
	 * @see #setMemory(Size)
	 * @generated
	 */
	void unsetMemory();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.KeyDerivation#getMemory <em>Memory</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory</em>' attribute is set.
	 * @see #unsetMemory()
	 * @see #getMemory()
	 * @see #setMemory(Size)
	 * @generated
	 */
	boolean isSetMemory();

	/**
	 * Returns the value of the '<em><b>Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many passes are made; 4 of Argon2id or 1,000,000 of PBKDF2 when left out, which is a second or a few on a small machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iterations</em>' attribute.
	 * @see #isSetIterations()
	 * @see #unsetIterations()
	 * @see #setIterations(int)
	 * @see org.xter.model.edition.EditionPackage#getKeyDerivation_Iterations()
	 * @model unsettable="true"
	 *        annotation="urn:xter:edition minimum='1' maximum='2147483647'"
	 * @generated
	 */
	int getIterations();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.KeyDerivation#getIterations <em>Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iterations</em>' attribute.
	 * @see #isSetIterations()
	 * @see #unsetIterations()
	 * @see #getIterations()
	 * @generated
	 */
	void setIterations(int value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.KeyDerivation#getIterations <em>Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetIterations()
	 * @see #getIterations()
	 * @see #setIterations(int)
	 * @generated
	 */
	void unsetIterations();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.KeyDerivation#getIterations <em>Iterations</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Iterations</em>' attribute is set.
	 * @see #unsetIterations()
	 * @see #getIterations()
	 * @see #setIterations(int)
	 * @generated
	 */
	boolean isSetIterations();

	/**
	 * Returns the value of the '<em><b>Parallelism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many lanes Argon2id uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parallelism</em>' attribute.
	 * @see #isSetParallelism()
	 * @see #unsetParallelism()
	 * @see #setParallelism(int)
	 * @see org.xter.model.edition.EditionPackage#getKeyDerivation_Parallelism()
	 * @model unsettable="true"
	 *        annotation="urn:xter:edition minimum='1' maximum='16'"
	 * @generated
	 */
	int getParallelism();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.KeyDerivation#getParallelism <em>Parallelism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parallelism</em>' attribute.
	 * @see #isSetParallelism()
	 * @see #unsetParallelism()
	 * @see #getParallelism()
	 * @generated
	 */
	void setParallelism(int value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.KeyDerivation#getParallelism <em>Parallelism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetParallelism()
	 * @see #getParallelism()
	 * @see #setParallelism(int)
	 * @generated
	 */
	void unsetParallelism();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.KeyDerivation#getParallelism <em>Parallelism</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Parallelism</em>' attribute is set.
	 * @see #unsetParallelism()
	 * @see #getParallelism()
	 * @see #setParallelism(int)
	 * @generated
	 */
	boolean isSetParallelism();

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long one unlock is to take. It is not applied: machines differ, so memory and iterations say what a guess costs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #isSetTime()
	 * @see #unsetTime()
	 * @see #setTime(Span)
	 * @see org.xter.model.edition.EditionPackage#getKeyDerivation_Time()
	 * @model unsettable="true" dataType="org.xter.model.edition.Duration"
	 * @generated
	 */
	Span getTime();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.KeyDerivation#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #isSetTime()
	 * @see #unsetTime()
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Span value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.KeyDerivation#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTime()
	 * @see #getTime()
	 * @see #setTime(Span)
	 * @generated
	 */
	void unsetTime();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.KeyDerivation#getTime <em>Time</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Time</em>' attribute is set.
	 * @see #unsetTime()
	 * @see #getTime()
	 * @see #setTime(Span)
	 * @generated
	 */
	boolean isSetTime();

} // KeyDerivation
