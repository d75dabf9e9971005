import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Indonesian. */
export const indonesian: RequestLanguage = {
  code: 'id',
  name: 'Indonesian',
  lists: {
    agent: `
      orang, manusia, manusia asli, orang asli, agen, agent, operator, petugas, petugas layanan, customer service, cs,
      cso, layanan pelanggan, petugas layanan pelanggan, staf, staff, pegawai, karyawan, karyawati, manajer, manager,
      supervisor, atasan, pimpinan, bos, kepala, admin, mimin, min, perwakilan, konsultan, penasihat, representatif,
      call center, pusat bantuan, tim dukungan, tim support, tim layanan, dukungan pelanggan, bantuan manusia,
      teknisi, spesialis, ahli, penanggung jawab, asisten manusia, personel, tim anda, rekan, live agent, live chat,
      helpdesk, bagian pengaduan, resepsionis, pengawas, customer care`,
    someone: `
      seseorang, siapa saja, siapapun, siapa pun, salah satu, orang lain di sana, sama siapa, siapa`,
    real: `
      asli, nyata, beneran, sungguhan, hidup, sebenarnya, manusia, yang bukan robot, bukan robot, bukan bot, betulan,
      langsung`,
    fill: `
      dengan, ke, kepada, sama, ama, dgn, pada, sm, seorang, seseorang, salah satu, se, dari, di, tim, anda, kamu,
      kalian, perusahaan, bagian, langsung, segera, sekarang, cepat, secepatnya, secepat mungkin, saja, aja, dong,
      donk, deh, ya, yah, nih, kak, kakak, min, tolong, mohon, bisa, boleh, lewat, telepon, telpon, via, melalui,
      chat, saya, aku, gue, gw, kami, kita, disini, sini, sana, disana, lain, yang, nya, itu, ini, pihak, divisi,
      departemen, lebih, baik, buat, untuk, agar, supaya, lagi, apa, apakah, kah, siapa, hari ini, ada, please,
      terkait, berwenang, jelas, kompeten, bantuan`,
    please: `
      tolong, mohon, please, pls, dong, donk, ya, segera, sekarang, terima kasih, makasih, plis, tlg, cepat, min, kak`,
    talk: `
      bicara, berbicara, bcr, ngomong, ngobrol, ngobrol ngobrol, mengobrol, chat, chatting, chattingan, berkomunikasi,
      komunikasi, berdiskusi, diskusi, berkonsultasi, konsultasi, hubungi, menghubungi, dihubungi oleh, terhubung,
      tersambung, disambungkan, dihubungkan, dialihkan, kontak, berkontak, telepon, telponan, curhat, dilayani,
      dilayani oleh, dibantu, dibantu oleh, ditangani oleh, bertemu, ketemu, berurusan, bantuan dari, bantuan, bicra,
      bicarakan ini, berinteraksi, mengadu, wicara, tanya langsung, nanya langsung, bertanya langsung`,
    connect: `
      hubungkan, sambungkan, sambungin, hubungin, alihkan, transfer, oper, operkan, oper saya, kasih, beri, berikan,
      kasihkan, panggilkan, panggil, panggilin, arahkan, teruskan, pindahkan, serahkan, kirim, kirimkan, carikan,
      eskalasi, eskalasikan, hubungkan saya, sambungkan saya, alihkan saya, menghubungkan saya, menyambungkan saya,
      mengalihkan saya, menghubungkan, menyambungkan, mengalihkan, datangkan, minta, saya minta, aku minta, biarkan
      saya bicara, disambungin, dihubungin, sambung`,
    want: `
      saya mau, saya ingin, saya butuh, saya perlu, saya minta, saya membutuhkan, saya memerlukan, aku mau, aku ingin,
      aku butuh, aku perlu, aku minta, mau, ingin, butuh, perlu, minta, pengen, pingin, pgn, gue mau, gw mau, gw
      butuh, kami butuh, kami ingin, saya lebih suka, lebih baik, saya menuntut, saya cari, cari, mencari, mohon
      bantuan, tolong bantuan, kasih, maunya, saya inginkan, inginnya, mending`,
    exists: `
      ada, apakah ada, adakah, apa ada, masih ada, tidak ada`,
    there: `
      di sana, di situ, disana, disitu, di sini, disini, online, tersedia, yang bisa, yg bisa, yang jaga, standby,
      nggak, gak, ngga, ga, tidak`,
    lead: `
      bisa, bisakah, boleh, bolehkah, tolong, minta, mohon, suruh, biar, biarkan, ingin, mau, saya mau, agar, supaya,
      apakah bisa, dapatkah`,
    act: `
      telepon saya, menelepon saya, menelpon saya, hubungi saya, menghubungi saya, bantu saya, membantu saya, jawab
      saya, menjawab saya, bicara dengan saya, berbicara dengan saya, balas, membalas, menjawab, jawab, tangani,
      menangani, melihat kasus saya, cek, telpon saya, telepon aku, hubungi aku, bantu aku, membantu, menelepon,
      menelpon, urus, mengurus, layani saya, melayani saya`,
    no: `
      tidak mau, nggak mau, gak mau, ga mau, ngga mau, tak mau, saya tidak mau, tidak ingin, ogah, malas, males,
      jangan, jangan pakai, jangan pake, stop, berhenti, cukup, bosan, muak, capek, cape, lelah, benci, bukan, tanpa,
      daripada, sudah cukup, tidak, gak, nggak, saya menolak, menolak, dan bukan, hentikan, matikan, kesal`,
    bot: `
      bot, robot, chatbot, chat bot, mesin, komputer, jawaban otomatis, balasan otomatis, pesan otomatis, ai,
      kecerdasan buatan, asisten virtual, sistem otomatis, penjawab otomatis, otomatis, template, mesin penjawab,
      jawaban template`,
    callback: `
      telepon saya, telepon saya kembali, telepon aku, telpon saya, telpon aku, tlp saya, hubungi saya, hubungi saya
      kembali, hubungi aku, tolong telepon, tolong telpon, mohon telepon, mohon hubungi, tolong hubungi, telepon
      balik, telpon balik, minta ditelepon, minta ditelpon, minta telepon balik, ingin ditelepon, ingin ditelpon, mau
      ditelepon, mau ditelpon, bisa telepon saya, bisa telpon saya, bisakah anda menelepon saya, bisa hubungi saya,
      kontak saya, teleponlah saya, minta dihubungi, mohon dihubungi, ingin dihubungi, tolong dihubungi`,
  },
  phrases: [
    '(ada|apakah ada|adakah) <fill>? (orang|manusia|siapa|seseorang|cs|admin|operator|petugas) <fill>? <fill>? (di sana|disana|di situ|disitu|asli|beneran|yang bisa|yg bisa|disini|di sini|online|gak|nggak|tidak|ga)',
    '(sama siapa|dengan siapa) saya (bisa|dapat|harus) <talk>',
    '(orang|manusia) <fill>? (bukan|dan bukan) <fill>? <bot>',
    'ada orang (gak|ga|nggak|tidak|kah|ya)',
  ],
  exceptions: [
    '(ada)? orang (yang)? (mencuri|pakai|memakai|menggunakan|curi|bilang|lain|tua|ambil|mengambil|menipu|membobol|ketiga|yang mencuri)',
    '(agen|petugas|operator|admin|cs|manajer|staf|karyawan|customer service) (bilang|mengatakan|bilangnya|kurir|pengiriman|properti|travel|perjalanan|asuransi|saya|kami|seluler|janji|toko|bank|kemarin|tadi|resmi)',
    '(kemarin|sudah|tadi|minggu lalu|pernah|barusan) <fill>? <fill>? <talk> <fill>? <fill>? <agent>',
    '(berapa|banyak|dua|tiga|tambah|setiap|semua|jumlah) <fill>? (orang|karyawan|staf|pegawai)',
    'robot (penyedot|vacuum|pel|mainan|pemotong)',
    'mesin (cuci|kopi|jahit|kasir|atm|pencari|penyedot|fotokopi)',
    '(jangan|stop|berhenti|tidak usah|gak usah|kenapa) <fill>? (telepon saya|telpon saya|menelepon saya|hubungi saya|menghubungi saya|telepon|menelepon|telpon|hubungi|menghubungi)',
    '(nomor|gaji|jam|jam kerja|kode|alamat|lowongan|nomor telepon|biaya|menjadi|jadi) <fill>? <agent>',
    '(bos|manajer|atasan|rekan|admin|asisten) (saya|aku|gue|kantor|toko|gedung)',
    '(transfer|kirim|kirimkan|beri|kasih|berikan) <fill>? (uang|dana|saldo|barang|paket|kado)? <fill>? <fill>? orang',
    '(perlu|butuh|harus|minta|mau) <fill>? <fill>? (bantuan|kepala|rekan|ahli) (untuk|dana|keuangan|hukum|waris)',
    '(tidak|gak|matikan|hentikan|stop|bukan|tanpa|berhenti) <fill>? (perpanjangan|pembayaran|langganan)? otomatis',
    '<person> (tua|dalam|banyak)',
  ],
  correct: `
    karyawati, operasi, agenda, mesin, manusiawi, pegawainya`,
}
