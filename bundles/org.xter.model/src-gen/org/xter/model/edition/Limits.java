// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.ecore.EObject;

import org.xter.model.unit.Percentage;
import org.xter.model.unit.Size;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Limits</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The most a service may use.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Limits#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.xter.model.edition.Limits#getCpu <em>Cpu</em>}</li>
 *   <li>{@link org.xter.model.edition.Limits#getTasks <em>Tasks</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getLimits()
 * @model
 * @generated
 */
public interface Limits extends EObject {
	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RAM; beyond it the service is stopped by the kernel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #isSetMemory()
	 * @see #unsetMemory()
	 * @see #setMemory(Size)
	 * @see org.xter.model.edition.EditionPackage#getLimits_Memory()
	 * @model unsettable="true" dataType="org.xter.model.edition.Size"
	 * @generated
	 */
	Size getMemory();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Limits#getMemory <em>Memory</em>}' attribute.
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
	 * Unsets the value of the '{@link org.xter.model.edition.Limits#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemory()
	 * @see #getMemory()
	 * @see #setMemory(Size)
	 * @generated
	 */
	void unsetMemory();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Limits#getMemory <em>Memory</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Cpu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processor time, as a share of one processor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpu</em>' attribute.
	 * @see #isSetCpu()
	 * @see #unsetCpu()
	 * @see #setCpu(Percentage)
	 * @see org.xter.model.edition.EditionPackage#getLimits_Cpu()
	 * @model unsettable="true" dataType="org.xter.model.edition.Percentage"
	 * @generated
	 */
	Percentage getCpu();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Limits#getCpu <em>Cpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu</em>' attribute.
	 * @see #isSetCpu()
	 * @see #unsetCpu()
	 * @see #getCpu()
	 * @generated
	 */
	void setCpu(Percentage value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Limits#getCpu <em>Cpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCpu()
	 * @see #getCpu()
	 * @see #setCpu(Percentage)
	 * @generated
	 */
	void unsetCpu();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Limits#getCpu <em>Cpu</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cpu</em>' attribute is set.
	 * @see #unsetCpu()
	 * @see #getCpu()
	 * @see #setCpu(Percentage)
	 * @generated
	 */
	boolean isSetCpu();

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processes and threads together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tasks</em>' attribute.
	 * @see #isSetTasks()
	 * @see #unsetTasks()
	 * @see #setTasks(int)
	 * @see org.xter.model.edition.EditionPackage#getLimits_Tasks()
	 * @model unsettable="true"
	 *        annotation="urn:xter:edition minimum='1' maximum='4194304'"
	 * @generated
	 */
	int getTasks();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Limits#getTasks <em>Tasks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tasks</em>' attribute.
	 * @see #isSetTasks()
	 * @see #unsetTasks()
	 * @see #getTasks()
	 * @generated
	 */
	void setTasks(int value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Limits#getTasks <em>Tasks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTasks()
	 * @see #getTasks()
	 * @see #setTasks(int)
	 * @generated
	 */
	void unsetTasks();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Limits#getTasks <em>Tasks</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Tasks</em>' attribute is set.
	 * @see #unsetTasks()
	 * @see #getTasks()
	 * @see #setTasks(int)
	 * @generated
	 */
	boolean isSetTasks();

} // Limits
