// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Base</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The distribution an edition is made from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Base#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link org.xter.model.edition.Base#getSuite <em>Suite</em>}</li>
 *   <li>{@link org.xter.model.edition.Base#getArchitecture <em>Architecture</em>}</li>
 *   <li>{@link org.xter.model.edition.Base#getSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.xter.model.edition.Base#getRepositories <em>Repositories</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getBase()
 * @model
 * @generated
 */
public interface Base extends EObject {
	/**
	 * Returns the value of the '<em><b>Distribution</b></em>' attribute.
	 * The default value is <code>"debian"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.Distribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The distribution.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distribution</em>' attribute.
	 * @see org.xter.model.edition.Distribution
	 * @see #isSetDistribution()
	 * @see #unsetDistribution()
	 * @see #setDistribution(Distribution)
	 * @see org.xter.model.edition.EditionPackage#getBase_Distribution()
	 * @model default="debian" unsettable="true"
	 * @generated
	 */
	Distribution getDistribution();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Base#getDistribution <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distribution</em>' attribute.
	 * @see org.xter.model.edition.Distribution
	 * @see #isSetDistribution()
	 * @see #unsetDistribution()
	 * @see #getDistribution()
	 * @generated
	 */
	void setDistribution(Distribution value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Base#getDistribution <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDistribution()
	 * @see #getDistribution()
	 * @see #setDistribution(Distribution)
	 * @generated
	 */
	void unsetDistribution();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Base#getDistribution <em>Distribution</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Distribution</em>' attribute is set.
	 * @see #unsetDistribution()
	 * @see #getDistribution()
	 * @see #setDistribution(Distribution)
	 * @generated
	 */
	boolean isSetDistribution();

	/**
	 * Returns the value of the '<em><b>Suite</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The suite (release) of the distribution, such as bookworm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suite</em>' attribute.
	 * @see #isSetSuite()
	 * @see #unsetSuite()
	 * @see #setSuite(String)
	 * @see org.xter.model.edition.EditionPackage#getBase_Suite()
	 * @model unsettable="true" dataType="org.xter.model.edition.SuiteName" required="true"
	 * @generated
	 */
	String getSuite();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Base#getSuite <em>Suite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suite</em>' attribute.
	 * @see #isSetSuite()
	 * @see #unsetSuite()
	 * @see #getSuite()
	 * @generated
	 */
	void setSuite(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Base#getSuite <em>Suite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSuite()
	 * @see #getSuite()
	 * @see #setSuite(String)
	 * @generated
	 */
	void unsetSuite();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Base#getSuite <em>Suite</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Suite</em>' attribute is set.
	 * @see #unsetSuite()
	 * @see #getSuite()
	 * @see #setSuite(String)
	 * @generated
	 */
	boolean isSetSuite();

	/**
	 * Returns the value of the '<em><b>Architecture</b></em>' attribute.
	 * The default value is <code>"amd64"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.Architecture}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The architecture of the packages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Architecture</em>' attribute.
	 * @see org.xter.model.edition.Architecture
	 * @see #isSetArchitecture()
	 * @see #unsetArchitecture()
	 * @see #setArchitecture(Architecture)
	 * @see org.xter.model.edition.EditionPackage#getBase_Architecture()
	 * @model default="amd64" unsettable="true"
	 * @generated
	 */
	Architecture getArchitecture();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Base#getArchitecture <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Architecture</em>' attribute.
	 * @see org.xter.model.edition.Architecture
	 * @see #isSetArchitecture()
	 * @see #unsetArchitecture()
	 * @see #getArchitecture()
	 * @generated
	 */
	void setArchitecture(Architecture value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Base#getArchitecture <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetArchitecture()
	 * @see #getArchitecture()
	 * @see #setArchitecture(Architecture)
	 * @generated
	 */
	void unsetArchitecture();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Base#getArchitecture <em>Architecture</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Architecture</em>' attribute is set.
	 * @see #unsetArchitecture()
	 * @see #getArchitecture()
	 * @see #setArchitecture(Architecture)
	 * @generated
	 */
	boolean isSetArchitecture();

	/**
	 * Returns the value of the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day whose state of the archive is used, such as 2026-11-15. The lock file pins exact versions anyway.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snapshot</em>' attribute.
	 * @see #isSetSnapshot()
	 * @see #unsetSnapshot()
	 * @see #setSnapshot(String)
	 * @see org.xter.model.edition.EditionPackage#getBase_Snapshot()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text"
	 *        annotation="urn:xter:edition expects='a date such as 2026-11-15'"
	 * @generated
	 */
	String getSnapshot();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Base#getSnapshot <em>Snapshot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snapshot</em>' attribute.
	 * @see #isSetSnapshot()
	 * @see #unsetSnapshot()
	 * @see #getSnapshot()
	 * @generated
	 */
	void setSnapshot(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Base#getSnapshot <em>Snapshot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSnapshot()
	 * @see #getSnapshot()
	 * @see #setSnapshot(String)
	 * @generated
	 */
	void unsetSnapshot();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Base#getSnapshot <em>Snapshot</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Snapshot</em>' attribute is set.
	 * @see #unsetSnapshot()
	 * @see #getSnapshot()
	 * @see #setSnapshot(String)
	 * @generated
	 */
	boolean isSetSnapshot();

	/**
	 * Returns the value of the '<em><b>Repositories</b></em>' containment reference list.
	 * The list contents are of type {@link org.xter.model.edition.Repository}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where packages come from; the distribution's own archive with component main when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repositories</em>' containment reference list.
	 * @see #isSetRepositories()
	 * @see #unsetRepositories()
	 * @see org.xter.model.edition.EditionPackage#getBase_Repositories()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	EList<Repository> getRepositories();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Base#getRepositories <em>Repositories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRepositories()
	 * @see #getRepositories()
	 * @generated
	 */
	void unsetRepositories();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Base#getRepositories <em>Repositories</em>}' containment reference list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Repositories</em>' containment reference list is set.
	 * @see #unsetRepositories()
	 * @see #getRepositories()
	 * @generated
	 */
	boolean isSetRepositories();

} // Base
