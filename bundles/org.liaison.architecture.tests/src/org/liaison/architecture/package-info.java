// SPDX-License-Identifier: EPL-2.0
/**
 * The rules that keep Liaison extensible, as tests over the checkout: manifests, sources, compiled classes and XML of every bundle
 * found there. A rule never names the bundles it applies to; it finds them, and fails if it finds too few. Each detector is
 * itself tested on a sample that breaks its rule.
 */
package org.liaison.architecture;
