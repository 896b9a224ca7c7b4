// SPDX-License-Identifier: MIT
#include "app/domain/patientindex.h"

#include <QTest>

#include <array>
#include <cstdlib>
#include <new>
#include <numeric>

using namespace coverdesk;
using namespace Qt::StringLiterals;

// What is let go passes here, with its size noted in front of it, and is read before it goes.
static constexpr std::size_t Front = 2 * sizeof(std::max_align_t);
static std::string_view canary;
static bool watches = false;
static int blocks = 0;
static int found = 0;

void *operator new(std::size_t size, const std::nothrow_t & /*tag*/) noexcept
{
    auto *block = static_cast<char *>(std::malloc(size + Front));
    if (!block)
        return nullptr;
    std::memcpy(block, &size, sizeof size);
    return block + Front;
}

void *operator new(std::size_t size)
{
    auto *block = operator new(size, std::nothrow);
    if (!block)
        throw std::bad_alloc();
    return block;
}

static void letGo(void *pointer)
{
    if (!pointer)
        return;
    auto *block = static_cast<char *>(pointer) - Front;
    std::size_t size = 0;
    std::memcpy(&size, block, sizeof size);
    if (watches) {
        ++blocks;
        if (std::string_view(block + Front, size).find(canary) != std::string_view::npos)
            ++found;
    }
    std::free(block);
}

void operator delete(void *pointer) noexcept
{
    letGo(pointer);
}

void operator delete(void *pointer, std::size_t /*size*/) noexcept
{
    letGo(pointer);
}

/// Whether what the index lets go of still bears a name.
class WipingTest : public QObject
{
    Q_OBJECT

private slots:
    void seesWhatIsNotWiped();
    void leavesNoNameBehind();
    void wipesWhatIsCutOff();
};

static void watch(std::string_view what)
{
    canary = what;
    blocks = 0;
    found = 0;
    watches = true;
}

void WipingTest::seesWhatIsNotWiped()
{
    std::vector<char> plain(100, 'q');
    // Read elsewhere, or the compiler need not write it at all.
    QCOMPARE(QByteArrayView(plain).indexOf("qqqq"), 0);
    watch("qqqq");
    plain = std::vector<char>();
    watches = false;
    QCOMPARE(found, 1);
}

void WipingTest::leavesNoNameBehind()
{
    std::vector<Findable> patients;
    for (int each = 0; each < 500; ++each)
        patients.push_back({.id = QUuid::createUuid(),
                            .person = {.firstName = u"Wxyzqj"_s, .lastName = u"Kanarienvogel-Qvxz"_s, .bornOn = {}},
                            .memberIds = {u"KANARIENVOGEL%1"_s.arg(each)}});
    // As it lies in the texts; the first letters of terms are kept in a number, last byte first on most machines.
    for (const std::string_view each : {"narienvogel", "neiranak", "kanarien"}) {
        PatientIndex index;
        watch(each);
        for (const auto &patient : patients)
            index.put(patient);
        index.put(patients);
        QCOMPARE(index.find(u"kanarienvogel", 9).size(), std::size_t(9));
        QCOMPARE(index.find(u"kanarjenvogel wxyz", 9).size(), std::size_t(9));
        for (std::size_t at = 0; at < 100; ++at)
            index.take(patients[at].id);
        PatientIndex copy = index;
        index = PatientIndex();
        copy = PatientIndex();
        watches = false;
        QVERIFY(blocks > 1000);
        QCOMPARE(found, 0);
    }
}

void WipingTest::wipesWhatIsCutOff()
{
    WipedVector<char> text(100, 'q');
    const auto *begin = text.data();
    shorten(text, 40);
    QCOMPARE(text.size(), std::size_t(40));
    text.resize(100);
    QCOMPARE(text.data(), begin);
    QCOMPARE(std::accumulate(text.begin(), text.end(), 0), 40 * 'q');
    std::array<char, 8> bytes{};
    bytes.fill('q');
    wipe(bytes.data(), 4);
    QCOMPARE(std::string_view(bytes.data(), 8), std::string_view("\0\0\0\0qqqq", 8));
    wipe(nullptr, 0);
}

QTEST_APPLESS_MAIN(WipingTest)
#include "tst_wiping.moc"
