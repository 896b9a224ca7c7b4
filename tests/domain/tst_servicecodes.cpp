// SPDX-License-Identifier: MIT
#include "app/domain/servicecodes.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// The vectors of the field guide, 5d.
class ServiceCodesTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsProcedureCodes_data();
    void knowsProcedureCodes();
    void readsDiagnosisCodes_data();
    void readsDiagnosisCodes();
};

void ServiceCodesTest::knowsProcedureCodes_data()
{
    QTest::addColumn<std::optional<ProcedureCode>>("code");
    for (const auto *text : {"90791", "90837", "0591T", "3008F", "0001U", "H0015", "S9480", "G2211", "T1023"})
        QTest::newRow(text) << std::optional(ProcedureCode{QString::fromLatin1(text)});
    for (const auto *text : {"9079", "907911", "X1234", "psychotherapy", "", "90837-", "90837-955", "-95"})
        QTest::newRow(text) << std::optional<ProcedureCode>();
    QTest::newRow("90837-95") << std::optional(ProcedureCode{u"90837"_s, u"95"_s});
    QTest::newRow("90837 gt") << std::optional(ProcedureCode{u"90837"_s, u"GT"_s});
    QTest::newRow("90837:93") << std::optional(ProcedureCode{u"90837"_s, u"93"_s});
    QTest::newRow(" h0015 ") << std::optional(ProcedureCode{u"H0015"_s});
}

void ServiceCodesTest::knowsProcedureCodes()
{
    QFETCH(std::optional<ProcedureCode>, code);
    QCOMPARE(procedureCodeIn(QString::fromLatin1(QTest::currentDataTag())), code);
}

void ServiceCodesTest::readsDiagnosisCodes_data()
{
    QTest::addColumn<std::optional<QString>>("code");
    const auto row = [](const char *text, const QString &code) {
        QTest::newRow(text) << (code.isEmpty() ? std::nullopt : std::optional(code));
    };
    row("F41.1", u"F41.1"_s);
    row("f411", u"F41.1"_s);
    row("F32.A", u"F32.A"_s);
    row("F43.10", u"F43.10"_s);
    row("Z63.0", u"Z63.0"_s);
    row("M1A.0110", u"M1A.0110"_s);
    row("C7A.00", u"C7A.00"_s);
    row("S52.521A", u"S52.521A"_s);
    row("F42", u"F42"_s);
    for (const auto *text : {"F1", "41.1", "F41.", "F41.12345", "F 41.1", "", "anxiety"})
        row(text, {});
}

void ServiceCodesTest::readsDiagnosisCodes()
{
    QFETCH(std::optional<QString>, code);
    QCOMPARE(diagnosisCodeIn(QString::fromLatin1(QTest::currentDataTag())), code);
}

QTEST_APPLESS_MAIN(ServiceCodesTest)
#include "tst_servicecodes.moc"
