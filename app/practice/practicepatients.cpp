// SPDX-License-Identifier: MIT
#include "app/practice/practicepatients.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

QList<PracticePatient> practicePatients()
{
    return {
        {u"Maya"_s, u"Okafor"_s, {1990, 6, 15}, u"Cigna"_s, u"U123456789"_s, u"active"_s},
        {u"Tomas"_s, u"Reyes"_s, {1984, 2, 29}, u"Aetna"_s, u"W900000002"_s, u"active-sparse"_s},
        {u"Nora"_s, u"Fielding"_s, {1988, 4, 9}, u"UnitedHealthcare"_s, u"912345678"_s, u"active-with-message"_s},
        {u"Ines"_s, u"Albright"_s, {1979, 11, 30}, u"Humana"_s, u"H52200417"_s, u"active-with-error-status"_s},
        {u"Samuel"_s, u"Whitlock"_s, {1965, 1, 22}, u"Blue Shield of California"_s, u"XEA905512233"_s, u"not-active"_s},
        {u"Grace"_s, u"Lindqvist"_s, {1993, 8, 3}, u"Kaiser Permanente"_s, u"0012345678"_s, u"not-active-said"_s},
        {u"Owen"_s, u"Castellano"_s, {1957, 12, 12}, u"Medicare"_s, u"3FK8QX2PW41"_s, u"not-active-unsaid"_s},
        {u"Priya"_s, u"Raman"_s, {2001, 3, 17}, u"Cigna"_s, u"U555000111"_s, u"not-found"_s},
        {u"Daniel"_s, u"O'Rourke"_s, {1972, 7, 8}, u"Aetna"_s, u"W455120098"_s, u"aaa-71"_s},
        {u"Lucía"_s, u"Fernández-Ortega"_s, {1996, 5, 25}, u"Anthem Blue Cross"_s, u"JQU120A44871"_s, u"aaa-72"_s},
        {u"Beatrix"_s, u"van der Meer"_s, {1983, 9, 14}, u"Florida Blue"_s, u"XJBH30021177"_s, u"aaa-73"_s},
        {u"Kwame"_s, u"Mensah"_s, {1990, 10, 10}, u"Humana"_s, u"H77410020"_s, u"aaa-75"_s},
        {u"Hannah"_s, u"Brightwater"_s, {1949, 2, 2}, u"UnitedHealthcare"_s, u"955500012"_s, u"payer-unavailable"_s},
        {u"Ravi"_s, u"Sundaram"_s, {1968, 3, 21}, u"Harvard Pilgrim Health Care"_s, u"HP00441207"_s, u"payer-busy"_s},
        {u"Yusuf"_s, u"Demir"_s, {1987, 6, 1}, u"Molina Healthcare"_s, u"200817744"_s, u"aaa-42"_s},
        {u"Clara"_s, u"Nyberg"_s, {1991, 12, 31}, u"Oxford Health Plans"_s, u"30044718801"_s, u"aaa-43"_s},
        {u"Marcus"_s, u"Bell"_s, {2000, 1, 1}, u"Blue Cross Blue Shield of Texas"_s, u"ZGP830041207"_s, u"aaa-51"_s},
        {u"Elena"_s, u"Petrova"_s, {1975, 10, 5}, u"Highmark Blue Shield"_s, u"HMK10455002"_s, u"contradiction"_s},
        {u"Jonah"_s, u"Feld"_s, {1999, 9, 9}, u"Oscar Health"_s, u"OSC55120031"_s, u"other-payer-name"_s},
        {u"Sofia"_s, u"Marchetti"_s, {1981, 5, 16}, u"EmblemHealth"_s, u"K40017725"_s, u"coverage-missing"_s},
        {u"Theo"_s, u"Grant"_s, {1994, 2, 11}, u"Geisinger Health Plan"_s, u"1400220781"_s, u"wrong-types"_s},
        {u"Agnes"_s, u"Holloway"_s, {1938, 8, 27}, u"Ambetter"_s, u"U9410077120"_s, u"unclear"_s},
        {u"Amira"_s, u"Haddad"_s, {1989, 7, 19}, u"Optum"_s, u"OP60021144"_s, u"hostile-text"_s},
        {u"Walter"_s, u"Nakamura"_s, {1953, 4, 4}, u"Tufts Health Plan"_s, u"T800412290"_s, u"amounts-as-text"_s},
        {u"Rosa"_s,
         u"Delgado"_s,
         {1986, 4, 30},
         u"CareFirst BlueCross BlueShield"_s,
         u"CFB777001"_s,
         u"family-parent"_s},
        {u"Luna"_s, u"Delgado"_s, {2014, 9, 9}, u"CareFirst BlueCross BlueShield"_s, u"CFB777001"_s, u"twin-first"_s},
        {u"Mateo"_s, u"Delgado"_s, {2014, 9, 9}, u"CareFirst BlueCross BlueShield"_s, u"CFB777001"_s, u"twin-second"_s},
    };
}

static bool isSameName(const QString &left, const QString &right)
{
    return left.trimmed().compare(right.trimmed(), Qt::CaseInsensitive) == 0;
}

std::optional<PracticePatient> practicePatient(const QString &firstName, const QString &lastName)
{
    const auto patients = practicePatients();
    const auto found = std::find_if(patients.cbegin(), patients.cend(), [&](const auto &patient) {
        return isSameName(patient.firstName, firstName) && isSameName(patient.lastName, lastName);
    });
    if (found == patients.cend())
        return std::nullopt;
    return *found;
}

bool isPracticePatient(const QString &firstName, const QString &lastName)
{
    return practicePatient(firstName, lastName).has_value();
}

} // namespace coverdesk::practice
