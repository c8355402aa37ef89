// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

    @ParameterizedTest
    @CsvSource({ "'','',true", "'',PERSONAL,true", "PROFESSIONAL,PROFESSIONAL,true", "PROFESSIONAL,'',true",
            "PROFESSIONAL,PERSONAL,false", "PERSONAL,PERSONAL,true", "PERSONAL,'',false", "PERSONAL,PROFESSIONAL,false" })
    void aDetailWithoutAUseIsProfessional(String wanted, String there, boolean fits) {
        assertEquals(fits, Targets.fits(wanted, there));
    }
}
